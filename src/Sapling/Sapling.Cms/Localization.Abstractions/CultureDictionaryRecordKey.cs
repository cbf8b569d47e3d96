namespace OrchardCore.Localization;

/// <summary>A message in the source language and, optionally, the context it stands in (a type's or view's name); contexts ignore case.</summary>
public struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    public string MessageId { get; init; }

    public string? Context { get; init; }

    public static implicit operator string(CultureDictionaryRecordKey cultureDictionaryRecordKey)
        => cultureDictionaryRecordKey.ToString();

    public override readonly string ToString()
        => Context is null ? MessageId : string.Concat(Context.ToLowerInvariant(), "|", MessageId);

    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => !left.Equals(right);

    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => left.Equals(right);

    public override readonly int GetHashCode()
        => HashCode.Combine(MessageId, Context is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Context));

    public override readonly bool Equals(object? obj) => obj is CultureDictionaryRecordKey other && Equals(other);

    public readonly bool Equals(CultureDictionaryRecordKey other)
        => string.Equals(MessageId, other.MessageId, StringComparison.Ordinal)
            && string.Equals(Context, other.Context, StringComparison.OrdinalIgnoreCase);
}
