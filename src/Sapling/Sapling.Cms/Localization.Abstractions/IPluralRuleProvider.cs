using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrchardCore.Localization;

public interface IPluralRuleProvider
{
    /// <summary>Providers are asked from the lowest on; the first that knows the culture decides.</summary>
    int Order { get; }

    bool TryGetRule(CultureInfo culture, [MaybeNullWhen(false)] out PluralizationRuleDelegate rule);
}
