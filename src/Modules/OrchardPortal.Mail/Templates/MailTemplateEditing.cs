using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.ViewModels;

namespace OrchardPortal.Mail.Templates;

/// <summary>What editors do with the mails' templates: look at them with the data of an example, change them, take changes back.</summary>
internal sealed class MailTemplateEditing(
    MailTemplateList templates,
    MailTemplateSources sources,
    MailRenderer renderer,
    ILiquidTemplateManager liquid,
    ILocalizationService localization,
    IStringLocalizer<MailTemplateEditing> stringLocalizer)
{
    private static readonly MailTemplateDescriptor _layout = new("Layout", "Frame of all mails", new Dictionary<string, object?>());
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IReadOnlyList<MailTemplateRow>> ListAsync()
    {
        var rows = new List<MailTemplateRow>();
        foreach (var template in templates.All.Append(_layout))
        {
            rows.Add(await RowAsync(template));
        }

        return rows;
    }

    public async Task<MailTemplateRow?> FindAsync(string? name) =>
        name == _layout.Name ? await RowAsync(_layout) : templates.Find(name) is { } template ? await RowAsync(template) : null;

    public static bool IsLayout(MailTemplateRow template) => template.Descriptor.Name == _layout.Name;

    public Task<string> SourceAsync(MailTemplateRow template) => sources.FindAsync(template.Descriptor.ShapeType);

    public Task<string[]> CulturesAsync() => localization.GetSupportedCulturesAsync();

    /// <summary>The language that was asked for, if the site has it, else the site's.</summary>
    public async Task<string> CultureAsync(string? wanted) =>
        (await CulturesAsync()).FirstOrDefault(culture => culture.Equals(wanted, StringComparison.OrdinalIgnoreCase)) ?? await localization.GetDefaultCultureAsync();

    /// <returns>What is wrong, for whoever typed it.</returns>
    public async Task<IReadOnlyList<string>> CheckAsync(MailTemplateRow template, string? content)
    {
        if (string.IsNullOrWhiteSpace(content) || content.Length > MailTemplateForm.MaxLength)
        {
            return [S["Write a text of at most {0} characters.", MailTemplateForm.MaxLength]];
        }

        if (!liquid.Validate(content, out var errors))
        {
            return [.. errors];
        }

        if (IsLayout(template))
        {
            return content.Contains("Body", StringComparison.Ordinal) ? [] : [S["The frame has to show {0}.", "{{ Body | raw }}"]];
        }

        if (MailText.Parse(content) is null)
        {
            return [S["The first line has to be the subject: {0}", $"{MailText.SubjectPrefix} …"]];
        }

        try
        {
            await RenderAsync(template, content, await localization.GetDefaultCultureAsync());
            return [];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [exception.Message];
        }
    }

    public Task SaveAsync(MailTemplateRow template, string content) => sources.SaveAsync(template.Descriptor.ShapeType, content, template.Title);

    public Task ResetAsync(MailTemplateRow template) => sources.ResetAsync(template.Descriptor.ShapeType);

    /// <summary>The mail in force, with the data of its example.</summary>
    public async Task<RenderedMail> PreviewAsync(MailTemplateRow template, string culture)
    {
        var shown = IsLayout(template) ? await RowAsync(templates.All[0]) : template;

        return await RenderAsync(shown, await SourceAsync(shown), culture);
    }

    private async Task<RenderedMail> RenderAsync(MailTemplateRow template, string content, string culture) =>
        await renderer.RenderAsync(content, await sources.FindAsync(MailRenderer.LayoutShape), culture, new MailContent("Alex Moreau", template.Descriptor.Sample));

    private async Task<MailTemplateRow> RowAsync(MailTemplateDescriptor template) =>
        new(template, S[template.Title], await sources.IsEditedAsync(template.ShapeType));
}
