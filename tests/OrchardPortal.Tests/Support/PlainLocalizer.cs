using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardPortal.Tests.Support;

/// <summary>Says every text as it is written in the code.</summary>
internal sealed class PlainLocalizer<T> : IStringLocalizer<T>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
