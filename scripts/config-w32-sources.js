// Runs config.w32 with stand-ins for the functions of PHP's Windows build and prints the sources it would
// compile, one a line.  usage: node scripts/config-w32-sources.js config.w32
"use strict";
const fs = require("fs");
const vm = require("vm");

const root = ".";
const sources = [];

function add(folder, list) {
	for (const name of list.trim().split(/\s+/)) {
		sources.push((folder + "\\" + name).replace(/\\/g, "/").replace(/^\.\//, ""));
	}
}

const build = {
	configure_module_dirname: root,
	PHP_SYNCENGINE: "no",
	ARG_ENABLE(name) { build["PHP_" + name.toUpperCase()] = "yes"; },
	CHECK_LIB: () => true,
	CHECK_HEADER_ADD_INCLUDE: () => true,
	ADD_FLAG() {},
	EXTENSION(name, list) { add(root, list); },
	ADD_SOURCES(folder, list, target) {
		if (target !== "syncengine") {
			throw new Error("sources for " + target);
		}
		add(folder, list);
	},
	ADD_EXTENSION_DEP() {},
	WARNING(text) { throw new Error(text); },
};

vm.runInNewContext(fs.readFileSync(process.argv[2], "utf8"), build);
process.stdout.write(sources.join("\n") + "\n");
