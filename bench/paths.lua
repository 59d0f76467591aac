-- Asks for the paths in a file, one after the other and over again: wrk -s bench/paths.lua URL -- FILE
local requests = {}
local next_one = 0

function init(arguments)
	for path in io.lines(arguments[1]) do
		requests[#requests + 1] = wrk.format("GET", path)
	end
end

function request()
	next_one = next_one % #requests + 1
	return requests[next_one]
end
