using System.Text.Json;
using OrchardCore.Json;

namespace System.Text.Json.Serialization;

public sealed class ResilientPolymorphicJsonConverterFactory : JsonConverterFactory
{
    public ResilientPolymorphicJsonConverterFactory(JsonDerivedTypesOptions derivedTypesOptions) { throw null!; }

    public override bool CanConvert(Type typeToConvert) => throw null!;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw null!;
}
