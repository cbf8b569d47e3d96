using System.Reflection;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class AssemblyTagHelpersProvider : ITagHelpersProvider
{
    public AssemblyTagHelpersProvider(Assembly assembly) { throw null!; }

    public IEnumerable<Type> GetTypes() => throw null!;
}
