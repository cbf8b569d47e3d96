using System.Text.Json.Serialization;

namespace OrchardCore.Json;

public class JsonDerivedTypesOptions
{
    public bool TryGetDerivedTypes(Type type, out IEnumerable<IJsonDerivedTypeInfo> derivedTypes) => throw null!;

    public bool TryGetFallbackType(Type baseType, out Type fallbackType) => throw null!;
}
