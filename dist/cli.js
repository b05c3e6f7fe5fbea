#!/usr/bin/env node
require('./hall.js').cli()
