using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OrchardCore.Json;

namespace System.Text.Json.Serialization;

public class PolymorphicJsonTypeInfoResolver : DefaultJsonTypeInfoResolver
{
    public PolymorphicJsonTypeInfoResolver(JsonDerivedTypesOptions derivedTypesOptions) { throw null!; }

    public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options) => throw null!;
}
