import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerToJson } from '#content/compile/law-json.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { competencesOf } from '#simulations/scenario/competences.ts';
import type { CompiledContent } from '../platform/content-library.server.ts';
import { hashText } from '../platform/token.ts';
import type { Command } from './command.ts';
import { readArgs, Trouble } from './command.ts';
import { faultLine, readRegister } from './register.ts';

/** Freezes content/ into build/content.json. Any fault stops the build, with file and line. */
export const compileCommand: Command = {
  run(args, terminal) {
    readArgs(args, {}, { min: 0, max: 0 });
    const register = readRegister(terminal);
    const { scenarios, faults } = loadScenarios(join(terminal.root, 'content/scenarios'), register);
    if (faults.length > 0) throw new Trouble(faults.map((fault) => faultLine(fault, 'content/scenarios/')));
    const compiled: CompiledContent = {
      registerJson: registerToJson(register),
      scenarios: [...scenarios.values()].map((scenario) => {
        const json = JSON.stringify(scenario);
        return { json, hash: hashText(json), competences: competencesOf(scenario, register) };
      }),
    };
    const file = join(terminal.root, 'build/content.json');
    mkdirSync(join(terminal.root, 'build'), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(compiled));
    renameSync(`${file}.${process.pid}`, file);
    return Promise.resolve(0);
  },
};
