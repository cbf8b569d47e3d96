using System.Numerics;

namespace System.Text.Json;

public static class JConvert
{
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions? options = null) => throw null!;

    public static TValue DeserializeObject<TValue>(string json, JsonSerializerOptions? options = null) => throw null!;

    public static bool TryGetBigInteger(this JsonElement element, out BigInteger big) => throw null!;

    public static bool TryGetBigInteger(ref Utf8JsonReader reader, out BigInteger big) => throw null!;
}
