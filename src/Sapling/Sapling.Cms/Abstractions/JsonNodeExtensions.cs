namespace System.Text.Json.Nodes;

public static class JsonNodeExtensions
{
    public static TEnum? GetEnumValue<TEnum>(this JsonNode node) where TEnum : struct, Enum => throw null!;

    public static bool TryGetEnumValue<TEnum>(this JsonNode node, out TEnum? value) where TEnum : struct, Enum => throw null!;
}
