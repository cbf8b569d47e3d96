using System.Globalization;

namespace OrchardCore.Localization;

public interface IPluralRuleProvider
{
    int Order { get; }

    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule);
}
