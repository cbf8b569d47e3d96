using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Translations with markup: the arguments are encoded when they are put in, the text is not.</summary>
internal sealed class PortableObjectHtmlLocalizer : HtmlLocalizer
{
    private readonly IStringLocalizer _localizer;

    public PortableObjectHtmlLocalizer(IStringLocalizer localizer)
        : base(localizer) => _localizer = localizer;

    public override LocalizedHtmlString this[string name] => ToHtmlString(_localizer[name]);

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            if (_localizer is IPluralStringLocalizer plural)
            {
                var (format, values) = plural.GetTranslation(name, arguments);
                return ToHtmlString(format, values);
            }

            return ToHtmlString(_localizer[name], arguments);
        }
    }
}
