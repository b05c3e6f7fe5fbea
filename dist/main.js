#!/usr/bin/env node
require('./hall.js').main()
