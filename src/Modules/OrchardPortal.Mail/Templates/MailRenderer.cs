using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Settings;
using OrchardPortal.Design.Services;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;

namespace OrchardPortal.Mail.Templates;

/// <summary>Makes a mail of its template: subject, HTML in the look of the brand, and the same as plain text.</summary>
internal sealed class MailRenderer(
    MailTemplateSources sources,
    ILiquidTemplateManager liquid,
    ISiteService siteService,
    IBrand brand,
    IOptions<TemplateOptions> templateOptions,
    ILogger<MailRenderer> logger)
{
    public const string LayoutShape = MailTemplateDescriptor.ShapePrefix + "Layout";
    private const int MaxSubjectLength = 200;

    /// <summary>The mail in that language. A template that an editor broke does not keep it from going out: the shipped one takes its place.</summary>
    public async Task<RenderedMail> RenderAsync(string template, string culture, MailContent content)
    {
        var shape = MailTemplateDescriptor.ShapePrefix + template;
        try
        {
            return await RenderAsync(await sources.FindAsync(shape), await sources.FindAsync(LayoutShape), culture, content);
        }
        catch (Exception exception)
        {
            if (!await sources.IsEditedAsync(shape) && !await sources.IsEditedAsync(LayoutShape))
            {
                throw;
            }

            logger.LogError(exception, "The mail template '{Template}' fails as it was edited; the shipped one is used.", template);
            return await RenderAsync(await sources.ShippedAsync(shape), await sources.ShippedAsync(LayoutShape), culture, content);
        }
    }

    /// <exception cref="FormatException">The first line is no subject, or it is no Liquid.</exception>
    public async Task<RenderedMail> RenderAsync(string source, string layout, string culture, MailContent content)
    {
        using var scope = CultureScope.Create(CultureInfo.GetCultureInfo(culture));
        var text = MailText.Parse(source) ?? throw new FormatException($"The first line has to be '{MailText.SubjectPrefix} …'.");
        var look = await brand.GetAsync();
        var colours = MailColours.For(look.AccentColor) with { ButtonRadius = look.ButtonRadius };
        var values = await ValuesAsync(content, colours, look);
        var subject = OneLine(await FillAsync(text.Subject, NullEncoder.Default, values));
        values["Subject"] = subject;
        values["Body"] = await FillAsync(text.Body, HtmlEncoder.Default, values);
        values["Culture"] = culture;
        values["IsRightToLeft"] = CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;
        var document = MailDocument.Parse(await FillAsync(layout, HtmlEncoder.Default, values), colours);

        return new(subject, document.ToHtml(), document.ToText());
    }

    private async Task<Dictionary<string, object?>> ValuesAsync(MailContent content, MailColours colours, BrandLook look)
    {
        var site = await siteService.GetSiteSettingsAsync();

        return new(content.Model)
        {
            ["ToName"] = content.ToName,
            ["SiteName"] = site.SiteName,
            ["SiteUrl"] = site.BaseUrl,
            ["Accent"] = colours.Accent,
            ["OnAccent"] = colours.OnAccent,
            ["LogoUrl"] = MailLogo.Of(look, site.BaseUrl),
            ["FontStack"] = look.FontStack.Replace('"', '\''),
            ["CardRadius"] = look.CardRadius,
        };
    }

    private async Task<string> FillAsync(string template, TextEncoder encoder, Dictionary<string, object?> values)
    {
        var text = await liquid.RenderStringAsync(template, encoder, null, Fluid(values));

        // Orchard Core makes nothing of what it cannot read, and tells only who asks: nobody shall get an empty mail.
        return liquid.Validate(template, out var errors) ? text : throw new FormatException(string.Join(' ', errors));
    }

    private IEnumerable<KeyValuePair<string, FluidValue>> Fluid(Dictionary<string, object?> values) =>
        values.Select(entry => KeyValuePair.Create(entry.Key, FluidValue.Create(entry.Value, templateOptions.Value)));

    private static string OneLine(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(character => char.IsControl(character) ? ' ' : character)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        return line.Length > MaxSubjectLength ? line[..MaxSubjectLength] : line;
    }
}
