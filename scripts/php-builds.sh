# shellcheck shell=bash
# shellcheck source=scripts/lib.sh
# Other PHPs than the one on the machine: builds from source for debugging, and the one of a newer Debian.
# Sourced after lib.sh. All of it is kept in $cache, in folders named by a hash of what went in.

# What the suite and the examples use, and nothing else: a build takes about a minute.
php_build_options=(
	--disable-all --enable-cli --disable-cgi --disable-phpdbg --enable-option-checking=fatal
	--enable-pdo --with-pdo-sqlite --with-sqlite3 --enable-tokenizer --enable-pcntl --enable-posix --enable-ctype
	--enable-filter --enable-mbstring --disable-mbregex --with-curl --with-openssl --with-zlib
)
php_build_needs=(cc cmd:make cmd:pkg-config cmd:xz libcurl openssl sqlite zlib)

newer_suite=trixie
newer_packages=(
	php8.4-cli php8.4-dev php8.4-sqlite3 php8.4-curl php8.4-mbstring gcc libc6-dev make pkg-config
	libcurl4-openssl-dev libjson-c-dev procps ca-certificates
)

# hash_of TEXT…
hash_of() {
	printf '%s\n' "$@" "$(uname -m)" | sha256sum | cut -c1-12
}

# archive_uri: where this machine gets the packages of its distribution from, "URI SUITE".
archive_uri() {
	# shellcheck disable=SC2016  # $(…) is apt's
	apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
		awk '$2 !~ /-/ && $3 == "main" { print $1, $2; exit }'
}

is_debian() {
	grep -qx 'ID=debian' /etc/os-release
}

# php_source: sets $tarball to the source of PHP 8.2, or on another system than Debian that of its own PHP.
php_source() {
	local uri suite name=php8.2 dir=$cache/source keyring apt
	mkdir -p "$dir"
	exec 8>"$cache/source.lock"
	flock 8
	tarball=$(find "$dir" -name 'php*.orig.tar.xz' | sort | tail -n 1)
	[ -z "$tarball" ] || { exec 8>&-; return 0; }
	command -v apt-get >/dev/null || die "the source of PHP 8.2 comes from Debian's archive: put its .orig.tar.xz into $dir"
	read -r uri suite <<<"$(archive_uri)"
	[ -n "$uri" ] || die "apt knows no archive to take the source of PHP from"
	if is_debian; then
		suite=bookworm
	else
		name=php$("$php" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
	fi
	# A list, a state and a cache of our own: the machine's stay as they are.
	apt=$cache/apt
	rm -rf "$apt"
	mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
	for keyring in /usr/share/keyrings/debian-archive-keyring.gpg /usr/share/keyrings/ubuntu-archive-keyring.gpg ''; do
		[ ! -e "$keyring" ] || break
	done
	echo "deb-src ${keyring:+[signed-by=$keyring] }$uri $suite main" >"$apt/sources.list"
	(
		cd "$dir"
		options=(-q -o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
			-o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" -o APT::Sandbox::User=)
		apt-get "${options[@]}" update && apt-get "${options[@]}" source --download-only "$name"
	) || die "no source of PHP from $uri $suite"
	rm -rf "$apt"
	tarball=$(find "$dir" -name 'php*.orig.tar.xz' | sort | tail -n 1)
	[ -n "$tarball" ] || die "apt brought no source of $name"
	exec 8>&-
}

# php_build NAME OPTION…: sets $built to the php-config of PHP 8.2 with these options. Waits for another process that
# is building it.
php_build() {
	local name=$1 prefix
	shift
	need "${php_build_needs[@]}"
	php_source
	prefix=$cache/php-$name-$(hash_of "$(sha256sum <"$tarball")" "$(cc --version | head -n 1)" "${php_build_options[@]}" "$@")
	built=$prefix/bin/php-config
	[ ! -x "$built" ] || return 0
	exec 8>"$cache/php-$name.lock"
	flock 8
	[ -x "$built" ] || php_make "$name" "$prefix" "$@"
	exec 8>&-
}

# php_make NAME PREFIX OPTION…
php_make() {
	local name=$1 prefix=$2 work
	shift 2
	echo "building $(basename "$tarball" .orig.tar.xz) with $*"
	work=$cache/build-$name
	rm -rf "$work"
	mkdir -p "$work/source"
	tar -xJf "$tarball" -C "$work/source" --strip-components=1
	(
		cd "$work/source"
		run_with_log "$cache/log/php-$name-configure" ./configure -q --prefix="$prefix" CFLAGS=-g "${php_build_options[@]}" "$@" &&
			run_with_log "$cache/log/php-$name-make" make -s -j"$jobs" &&
			run_with_log "$cache/log/php-$name-install" make -s INSTALL_ROOT="$work/root" \
				install-cli install-build install-headers install-programs
	) || die "PHP could not be built with $*: see above and $cache/log"
	rm -rf "$prefix"
	mv "$work/root$prefix" "$prefix"
	rm -rf "$work"
}

# sync_tree DIR: makes DIR a copy of the checkout as git sees it, uncommitted changes included, and leaves what
# was built there alone.
sync_tree() {
	local dir=$1
	mkdir -p "$dir"
	cd "$root" || exit
	git ls-files -z --cached --others --exclude-standard |
		while IFS= read -r -d '' file; do
			[ ! -e "$file" ] || printf '%s\0' "$file"
		done | sort -z >"$dir.files"
	if [ -e "$dir.files.last" ]; then
		comm -z -13 "$dir.files" "$dir.files.last" | (cd "$dir" && xargs -0 -r rm -f --)
	fi
	tar --null -T "$dir.files" -c | tar -x -C "$dir"
	mv "$dir.files" "$dir.files.last"
}

# whole_debian DIR: a `make clean` in the checkout takes the libraries out of it.
whole_debian() {
	compgen -G "$1/usr/lib/php/*/pdo_sqlite.so" >/dev/null && compgen -G "$1/usr/lib/*/crt1.o" >/dev/null
}

# newer_debian: sets $chroot to a Debian with PHP 8.4, made by debootstrap.
newer_debian() {
	local uri=
	chroot=$cache/$newer_suite-$(hash_of "${newer_packages[@]}")
	! whole_debian "$chroot" || return 0
	[ "$(id -u)" = 0 ] || die "a chroot can only be made by root"
	exec 9>"$cache/$newer_suite.lock"
	flock 9
	! whole_debian "$chroot" || { exec 9>&-; return 0; }
	need cmd:debootstrap
	if is_debian; then
		read -r uri _ <<<"$(archive_uri)"
	fi
	rm -rf "$chroot" "$chroot.part"
	mkdir -p "$chroot.part"
	# shellcheck disable=SC2086  # no mirror means debootstrap's own
	run_with_log "$cache/log/debootstrap" debootstrap --variant=minbase \
		--include="$(IFS=,; echo "${newer_packages[*]}")" "$newer_suite" "$chroot.part" $uri ||
		die "debootstrap failed, see above"
	rm -rf "$chroot.part/var/cache/apt/archives"/*.deb
	mv "$chroot.part" "$chroot"
	exec 9>&-
}

# in_chroot DIR COMMAND…: with a /proc that goes when the command ends, where a container allows one.
in_chroot() {
	local dir=$1
	shift
	if unshare --mount true 2>/dev/null; then
		# shellcheck disable=SC2016  # $1 and $@ are the inner shell's
		unshare --mount -- sh -c 'mount -t proc proc "$1/proc" && exec chroot "$@"' in_chroot "$dir" "$@"
	else
		chroot "$dir" "$@"
	fi
}
