using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Sapling.Tests.Api;

/// <summary>The metadata of an assembly: what it declares, and what it uses of Sapling.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;

    public CompiledAssembly(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        _file = new PEReader(File.OpenRead(path));
        _reader = _file.GetMetadataReader();
    }

    public string Name { get; }

    public void Dispose() => _file.Dispose();

    /// <summary>The types of Sapling that are referred to.</summary>
    public IEnumerable<string> ReferencedTypes()
        => _reader.TypeReferences.Where(handle => IsSapling(handle))
            .Select(handle => SignatureNames.Instance.GetTypeFromReference(_reader, handle, 0));

    /// <summary>The members of Sapling's types that are referred to.</summary>
    public IEnumerable<(string Type, string Member)> ReferencedMembers()
        => _reader.MemberReferences.Select(_reader.GetMemberReference)
            .Where(member => IsSapling(member.Parent))
            .Select(member => (Definition(member.Parent), Describe(member)));

    /// <summary>The interfaces of Sapling that its types implement.</summary>
    public IEnumerable<string> ImplementedInterfaces()
        => _reader.TypeDefinitions.SelectMany(handle => _reader.GetTypeDefinition(handle).GetInterfaceImplementations())
            .Select(handle => _reader.GetInterfaceImplementation(handle).Interface)
            .Where(IsSapling).Select(Definition).Distinct();

    /// <summary>The members that its types override of bases in Sapling.</summary>
    public IEnumerable<(string Type, string Member)> Overrides()
        => from handle in _reader.TypeDefinitions
           let type = _reader.GetTypeDefinition(handle)
           where !type.BaseType.IsNil && IsSapling(type.BaseType)
           from method in type.GetMethods().Select(_reader.GetMethodDefinition)
           where method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.NewSlot)
           select (Base(type.BaseType), Describe(_reader.GetString(method.Name), method.GetGenericParameters().Count, method.DecodeSignature(SignatureNames.Instance, null)));

    /// <summary>The visible members of its visible types; a type by itself has none as its member.</summary>
    public IEnumerable<(string Type, string? Member)> Declared()
    {
        foreach (var handle in _reader.TypeDefinitions.Where(IsVisible))
        {
            var type = _reader.GetTypeDefinition(handle);
            var name = SignatureNames.Instance.GetTypeFromDefinition(_reader, handle, 0);
            yield return (name, null);
            foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
            {
                var access = method.Attributes & MethodAttributes.MemberAccessMask;
                if (access is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem && _reader.GetString(method.Name) != ".cctor")
                {
                    yield return (name, Describe(
                        _reader.GetString(method.Name), method.GetGenericParameters().Count, method.DecodeSignature(SignatureNames.Instance, null)));
                }
            }

            foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition))
            {
                if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem)
                {
                    yield return (name, $"{_reader.GetString(field.Name)} -> {field.DecodeSignature(SignatureNames.Instance, null)}");
                }
            }
        }
    }

    private static string Describe(string name, int genericArity, MethodSignature<string> signature)
    {
        name = name.Replace('.', '#');
        var arity = genericArity == 0 ? "" : $"``{genericArity}";
        var parameters = signature.ParameterTypes.Length == 0 ? "" : $"({string.Join(',', signature.ParameterTypes)})";
        return $"{name}{arity}{parameters}" + (name == "#ctor" ? "" : $" -> {signature.ReturnType}");
    }

    private string Describe(MemberReference member)
    {
        var name = _reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return $"{name} -> {member.DecodeFieldSignature(SignatureNames.Instance, null)}";
        }

        var signature = member.DecodeMethodSignature(SignatureNames.Instance, null);
        return Describe(name, signature.GenericParameterCount, signature);
    }

    private string Definition(EntityHandle type) => DocumentationId.Definition(Base(type));

    private string Base(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => SignatureNames.Instance.GetTypeFromReference(_reader, (TypeReferenceHandle)type, 0),
        HandleKind.TypeSpecification => SignatureNames.Instance.GetTypeFromSpecification(_reader, null, (TypeSpecificationHandle)type, 0),
        _ => SignatureNames.Instance.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)type, 0),
    };

    private bool IsVisible(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(type.GetDeclaringType()),
            _ => false,
        };
    }

    private bool IsSapling(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => IsSapling(_reader.GetTypeReference((TypeReferenceHandle)handle).ResolutionScope),
        HandleKind.AssemblyReference => _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)handle).Name)
            .StartsWith("Sapling.", StringComparison.Ordinal),
        HandleKind.TypeSpecification => IsSapling(GenericDefinition.Of(_reader, (TypeSpecificationHandle)handle)),
        _ => false,
    };
}
