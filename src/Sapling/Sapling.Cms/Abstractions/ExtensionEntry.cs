using System.Reflection;

namespace OrchardCore.Environment.Extensions;

public class ExtensionEntry
{
    public IExtensionInfo ExtensionInfo { get; set; } = default!;

    public Assembly Assembly { get; set; } = default!;

    public IEnumerable<Type> ExportedTypes { get; set; } = default!;

    public bool IsError { get; set; }
}
