using System.Reflection.Metadata;

namespace Sapling.Tests.Api;

internal static class GenericDefinition
{
    private const byte GenericInstance = 0x15;

    /// <summary>The type that a specification instantiates, or nothing when it is an array or a parameter.</summary>
    public static EntityHandle Of(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var blob = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (blob.ReadByte() != GenericInstance)
        {
            return default(TypeDefinitionHandle);
        }

        blob.ReadByte();
        return blob.ReadTypeHandle();
    }
}
