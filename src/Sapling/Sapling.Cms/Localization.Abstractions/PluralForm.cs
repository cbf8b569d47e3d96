using System.Globalization;

namespace OrchardCore.Localization;

public class PluralForm
{
    public PluralForm(string key, int form)
    {
        Key = key;
        Form = form;
    }

    public PluralForm(string key, int form, CultureInfo culture)
    {
        Key = key;
        Form = form;
        Culture = culture;
    }

    public CultureInfo Culture { get; } = default!;

    public int Form { get; }

    public string Key { get; } = default!;
}
