import type { MapNames } from '../../procedure.ts';

/** The words of the map: where the case stands, and when a way is open. */
export const landDisputeMapNames: MapNames = {
  states: {
    disputeCase: 'Đơn là tranh chấp đất',
    mediationAccepted: 'Đã thụ lý hòa giải',
    councilFormed: 'Đã lập Hội đồng hòa giải',
    mediationPutOff: 'Hoãn một lần',
    mediationSucceeded: 'Hòa giải thành',
    mediationFailed: 'Hòa giải không thành',
    mediationRefused: 'Không thụ lý hòa giải',
    disputeLetter: 'Trả lời bằng công văn',
    disputeAccepted: 'Đã thụ lý giải quyết tranh chấp',
    disputeReported: 'Đã trình hồ sơ tranh chấp',
    disputeSettled: 'Đã quyết định tranh chấp',
  },
  conditions: {
    'land-is-in-commune': 'thửa đất ở xã này',
    'not-mediated-by-council': 'Hội đồng của xã chưa hòa giải',
    'mediation-not-owed': 'xã không phải hòa giải',
    'dispute-goes-elsewhere': 'việc thuộc nơi khác',
    'council-minutes-exist': 'đã có biên bản hòa giải không thành của xã',
    'no-papers-for-the-land': 'không bên nào có giấy tờ, không tranh chấp nhà',
    'commune-chair-settles': 'việc thuộc Chủ tịch UBND xã, giữa hộ gia đình, cá nhân',
    'first-absence': 'một bên vắng lần đầu',
    'nobody-to-invite-again': 'không ai vắng lần đầu',
    'agreed-by-all-at-once': 'các bên cùng có mặt ngay buổi đầu',
    'parties-have-agreed': 'các bên có mặt và thỏa thuận được',
    'mediation-has-failed': 'không thỏa thuận được, hoặc vắng đến số lần mà luật coi là không thành',
    'dispute-by-letter': null,
  },
  world: {},
};
