using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Cms.Modules;

namespace Sapling.Cms.Mvc;

/// <summary>The controllers and view components of all modules, looked up once.</summary>
internal sealed class ControllerTypes
{
    private readonly (TypeInfo Type, string Feature)[] _types;

    public ControllerTypes(IExtensionManager extensionManager, ITypeFeatureProvider typeFeatureProvider)
    {
        _types = [.. extensionManager.GetExtensions().Cast<ExtensionInfo>()
            .SelectMany(extension => extension.Module.Assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && IsCandidate(type))
            .Select(type => (type.GetTypeInfo(), typeFeatureProvider.GetFeatureForDependency(type).Id))];
    }

    public IEnumerable<TypeInfo> Of(ShellDescriptor descriptor)
    {
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet();
        return _types.Where(type => enabled.Contains(type.Feature)).Select(type => type.Type);
    }

    private static bool IsCandidate(Type type) =>
        type.Name.EndsWith("Controller", StringComparison.Ordinal) || type.IsDefined(typeof(ControllerAttribute), inherit: true)
        || type.Name.EndsWith("ViewComponent", StringComparison.Ordinal) || type.IsDefined(typeof(ViewComponentAttribute), inherit: true);
}
