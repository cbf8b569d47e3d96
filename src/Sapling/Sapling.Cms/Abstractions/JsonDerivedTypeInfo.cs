using System.Text.Json.Serialization.Metadata;

namespace System.Text.Json.Serialization;

public class JsonDerivedTypeInfo<TDerived, TBase> : IJsonDerivedTypeInfo where TDerived : class where TBase : class
{
    public JsonDerivedType DerivedType { get; } = default!;

    public Type BaseType { get; } = default!;
}
