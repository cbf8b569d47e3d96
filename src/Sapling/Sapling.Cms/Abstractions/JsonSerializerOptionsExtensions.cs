using System.Text.Json;

namespace OrchardCore.Json.Extensions;

public static class JsonSerializerOptionsExtensions
{
    public static JsonSerializerOptions Merge(this JsonSerializerOptions destination, JsonSerializerOptions source) => throw null!;
}
