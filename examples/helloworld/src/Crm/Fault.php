<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;

/** What goes wrong with one request, as the fault switch says. */
final class Fault
{
	/** @param array<string, mixed> $settings */
	public function __construct(private readonly array $settings)
	{
	}

	/** @throws HttpError before anything is done */
	public function strike(): void
	{
		if (isset($this->settings['latency_ms'])) {
			usleep($this->settings['latency_ms'] * 1000);
		}
		if (isset($this->settings['status'])) {
			throw new HttpError($this->settings['status'], 'the fault switch is on', array_map('strval', array_filter([
				'Retry-After' => $this->settings['retry_after'] ?? null,
			], static fn (?int $seconds) => $seconds !== null)));
		}
	}

	/** Something between the caller and the CRM answers in its place, with a page for people and this status. */
	public function pageStatus(): ?int
	{
		return $this->settings['html'] ?? null;
	}

	/** The work is done, its answer is on a slow way: who is killed meanwhile doesn't know what became of it. */
	public function delayAnswer(): void
	{
		usleep(($this->settings['answer_latency_ms'] ?? 0) * 1000);
	}

	/** The whole work is done, only its answer is lost. */
	public function cutAfterBytes(): ?int
	{
		return $this->settings['cut_after_bytes'] ?? null;
	}

	/** @return array<string, mixed>|null the answer to the n-th item of a batch (from 1), which is not carried out then */
	public function ofItem(int $n): ?array
	{
		if (!isset($this->settings['item_status']) || $n % ($this->settings['every'] ?? 1) !== 0) {
			return null;
		}
		$answer = ['status' => $this->settings['item_status'], 'message' => 'the fault switch is on'];

		return isset($this->settings['retry_after'])
			? $answer + ['retry_after' => $this->settings['retry_after']] : $answer;
	}
}
