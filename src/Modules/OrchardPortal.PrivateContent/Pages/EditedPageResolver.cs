using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Liquid;
using OrchardCore.Templates.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>
/// Shows what the owner wrote for a system page. Nobody could log in any more, and so mend it, if a mistake in there took the form away: when it
/// fails, the theme's template stands in for it.
/// </summary>
internal sealed class EditedPageResolver(TemplatesManager templates, IServiceProvider services, ILogger<EditedPageResolver> logger) : IShapeBindingResolver
{
    // A text is read once, as long as the document that it is in is remembered.
    private static readonly ConditionalWeakTable<string, string> _mistakes = [];

    private static readonly Task<ShapeBinding?> _none = Task.FromResult<ShapeBinding?>(null);

    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) => SystemPageNames.IsEdited(shapeType) ? FindAsync(shapeType) : _none;

    private async Task<ShapeBinding?> FindAsync(string shapeType)
    {
        var edited = (await templates.GetTemplatesDocumentAsync()).Templates;

        if (SystemPageNames.EditedTemplates(shapeType).FirstOrDefault(edited.ContainsKey) is not { } name)
        {
            return null;
        }

        foreach (var resolver in services.GetServices<IShapeBindingResolver>())
        {
            if (resolver is not EditedPageResolver && await resolver.GetShapeBindingAsync(name) is { } binding)
            {
                return new ShapeBinding
                {
                    BindingName = shapeType,
                    BindingSource = binding.BindingSource,
                    BindingAsync = display => ShowAsync(name, binding, display),
                };
            }
        }

        return null;
    }

    private async Task<IHtmlContent> ShowAsync(string name, ShapeBinding edited, DisplayContext display)
    {
        try
        {
            var html = await edited.BindingAsync(display);
            await ThrowIfUnreadableAsync(name);

            return html;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var end = name.IndexOf("__", SystemPageNames.Of(string.Empty).Length, StringComparison.Ordinal);
            if (await services.GetRequiredService<ThemeTemplates>().BindingAsync(end < 0 ? name : name[..end]) is not { } shipped)
            {
                throw;
            }

            logger.LogError(exception, "The template {Template} of a system page could not be shown; the theme's stands in for it", name);
            await services.GetRequiredService<PageTrouble>().TellAsync(name, exception);

            return await shipped.BindingAsync(display);
        }
    }

    /// <summary>Orchard Core makes nothing of what it cannot read, without an exception: the form would be gone.</summary>
    private async Task ThrowIfUnreadableAsync(string name)
    {
        if ((await templates.GetTemplatesDocumentAsync()).Templates.TryGetValue(name, out var template)
            && _mistakes.GetValue(template.Content, MistakesIn) is { Length: > 0 } mistakes)
        {
            throw new FormatException(mistakes);
        }
    }

    private string MistakesIn(string content) =>
        services.GetRequiredService<ILiquidTemplateManager>().Validate(content, out var errors) ? string.Empty : string.Join(' ', errors);
}
