using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement;

/// <summary>What a <c>script</c> or <c>style</c> element asks for.</summary>
internal sealed record ResourceRequest(
    string Type, string? Name, string? Src, string? DebugSrc, string? DependsOn, string? Version, bool? AppendVersion, bool? Debug, ResourceLocation At)
{
    /// <returns>Null when the element names nothing: then its content is meant.</returns>
    public RequireSettings? Register(IResourceManager manager, TagHelperAttributeList attributes)
    {
        if (string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Src))
        {
            return null;
        }

        RequireSettings settings;
        if (string.IsNullOrEmpty(Name))
        {
            settings = manager.RegisterUrl(Type, Src!, DebugSrc);
        }
        else
        {
            settings = manager.RegisterResource(Type, Name);
            if (!string.IsNullOrEmpty(Src))
            {
                settings.Define(definition => definition.SetUrl(Src, DebugSrc));
            }
        }

        settings.UseVersion(Version).ShouldAppendVersion(AppendVersion).UseDebugMode(Debug == true);
        if (At != ResourceLocation.Unspecified)
        {
            settings.AtLocation(At);
        }

        if (!string.IsNullOrEmpty(DependsOn))
        {
            settings.SetDependencies(DependsOn.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var attribute in attributes)
        {
            settings.SetAttribute(attribute.Name, attribute.Value is HtmlString html ? html.Value : attribute.Value?.ToString() ?? string.Empty);
        }

        return settings;
    }
}
