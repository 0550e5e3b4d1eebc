-- A mini-case: one stage of a case, begun behind everything that comes before it, and the lesson that it was opened from.

-- stage: id of the stage in the attempt's procedure; NULL where the whole case is worked.
ALTER TABLE attempts ADD COLUMN stage TEXT;

-- lesson: course and lesson, as in its address: khieu-nai/doi-thoai.
ALTER TABLE attempts ADD COLUMN lesson TEXT CHECK (lesson IS NULL OR stage IS NOT NULL);
