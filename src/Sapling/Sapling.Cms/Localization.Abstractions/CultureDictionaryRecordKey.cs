namespace OrchardCore.Localization;

public struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    public string MessageId { get; init; }

    public string Context { get; init; }

    public static implicit operator string(CultureDictionaryRecordKey cultureDictionaryRecordKey) => throw null!;

    public override string ToString() => throw null!;

    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => throw null!;

    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => throw null!;

    public override int GetHashCode() => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public bool Equals(CultureDictionaryRecordKey other) => throw null!;
}
