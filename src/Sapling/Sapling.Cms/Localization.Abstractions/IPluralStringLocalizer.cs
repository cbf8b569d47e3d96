using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

public interface IPluralStringLocalizer : IStringLocalizer
{
    /// <summary>The translation as a format, and the arguments to put into it.</summary>
    (LocalizedString, object[]) GetTranslation(string name, params object[] arguments);
}
