<?php
/**
 * What the extension's reports, judge and orders do, as plain PHP classes: the measure of bench/judge.php. As short as
 * such classes can be, so that what is compared is the engine and not the style.
 */
declare(strict_types=1);

namespace Plain;

final class Value
{
	public function __construct(private string $type, private mixed $value, private mixed $normalized = null)
	{
	}

	public function type(): string
	{
		return $this->type;
	}

	public function original(): mixed
	{
		return $this->value;
	}

	public function normalized(): mixed
	{
		return $this->normalized ?? $this->value;
	}
}

final class Field
{
	private ?\DateTimeInterface $changed = null;

	public function __construct(private string $name, private Value $value, private string $state = 'changed')
	{
	}

	public function name(): string
	{
		return $this->name;
	}

	public function value(): Value
	{
		return $this->value;
	}

	public function state(): string
	{
		return $this->state;
	}

	public function changed(): ?\DateTimeInterface
	{
		return $this->changed;
	}

	public function setChanged(\DateTimeInterface $changed): self
	{
		$this->changed = $changed;
		return $this;
	}
}

final class Thing
{
	/** @var array<string, Field> */
	private array $fields = [];

	public function __construct(
		private string $kind,
		private int|string|null $id,
		private ?\DateTimeInterface $changed = null,
	) {
	}

	public function kind(): string
	{
		return $this->kind;
	}

	public function id(): int|string|null
	{
		return $this->id;
	}

	public function changed(): ?\DateTimeInterface
	{
		return $this->changed;
	}

	public function add(Field $field): self
	{
		$this->fields[$field->name()] = $field;
		return $this;
	}

	public function field(string $name): ?Field
	{
		return $this->fields[$name] ?? null;
	}
}

/** One side's claim to a field. */
final class Claim
{
	public function __construct(
		public readonly Value $value,
		public readonly ?\DateTimeInterface $certain,
		public readonly ?\DateTimeInterface $possible,
	) {
	}
}

final class Judge
{
	public function adjudicate(string $mode, Claim $left, Claim $right): ?Claim
	{
		if ($left->certain && $right->certain && $left->certain != $right->certain) {
			return $left->certain > $right->certain ? $left : $right;
		}
		if ($mode === 'hard') {
			return null;
		}
		if ($left->possible && $right->possible && $left->possible != $right->possible) {
			return $left->possible > $right->possible ? $left : $right;
		}
		if ($mode === 'best') {
			return null;
		}
		if ($left->certain && $right->possible && $left->certain > $right->possible) {
			return $left;
		}
		return $right->certain && $left->possible && $right->certain > $left->possible ? $right : null;
	}
}

final class OrderField
{
	public function __construct(private string $name, private Value $value)
	{
	}

	public function name(): string
	{
		return $this->name;
	}

	public function value(): Value
	{
		return $this->value;
	}
}

final class Change
{
	/** @var array<string, OrderField> */
	private array $fields = [];
	private array $changed = [];

	public function __construct(
		private string $kind,
		private int|string|null $id,
		private string $mappedKind,
		private int|string|null $mappedId,
	) {
	}

	public function kind(): string
	{
		return $this->kind;
	}

	public function id(): int|string|null
	{
		return $this->id;
	}

	public function mappedId(): int|string|null
	{
		return $this->mappedId;
	}

	public function add(OrderField $field, string $state): void
	{
		$this->fields[$field->name()] = $field;
		if ($state === 'changed') {
			$this->changed[$field->name()] = $field;
		}
	}

	/** @return array<string, OrderField> */
	public function fields(): array
	{
		return $this->fields;
	}
}

final class Order
{
	private array $changes = [];
	private array $identified = [];

	public function add(Change $change): void
	{
		$this->changes[$change->kind()][] = $change;
		$this->identified[$change->kind()][$change->id()] = $change;
	}
}

/** A pair of fields of a mapping. */
final class Rule
{
	public function __construct(public readonly string $internal, public readonly string $integration)
	{
	}
}

final class Generator
{
	/** @param list<Rule> $rules all of both directions */
	public function __construct(private Judge $judge, private array $rules)
	{
	}

	public function change(Thing $internal, Thing $integration): Change
	{
		$change = new Change($internal->kind(), $internal->id(), $integration->kind(), $integration->id());
		foreach ($this->rules as $rule) {
			$theirs = $integration->field($rule->integration);
			if (!$theirs) {
				continue;
			}
			$ours = $internal->field($rule->internal);
			if (!$ours) {
				$change->add(new OrderField($rule->internal, $theirs->value()), $theirs->state());
				continue;
			}
			if ($ours->value()->normalized() === $theirs->value()->normalized()) {
				continue;
			}
			if ($ours->state() === 'changed' && $this->winner($ours, $internal, $theirs, $integration) !== true) {
				continue;
			}
			$change->add(new OrderField($rule->internal, $theirs->value()), $theirs->state());
		}
		return $change;
	}

	/** Whether the integration's value stands; null: the evidence does not decide. */
	private function winner(Field $ours, Thing $internal, Field $theirs, Thing $integration): ?bool
	{
		$certain = $ours->changed();
		$possible = $internal->changed();
		$left = new Claim($ours->value(), $certain, $certain && $certain > $possible ? $certain : $possible);
		$right = new Claim($theirs->value(), $theirs->changed(), $integration->changed());
		foreach (['hard', 'best', 'fuzzy'] as $mode) {
			$winner = $this->judge->adjudicate($mode, $left, $right);
			if ($winner) {
				return $winner === $right;
			}
		}
		return null;
	}
}
