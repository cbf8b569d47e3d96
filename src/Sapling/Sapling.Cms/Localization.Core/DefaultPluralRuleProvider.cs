using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Which of its plural forms a language takes for a count, as the header Plural-Forms of its PO files says (Unicode CLDR).</summary>
internal sealed class DefaultPluralRuleProvider : IPluralRuleProvider
{
    private static readonly PluralizationRuleDelegate _one = _ => 0;
    private static readonly PluralizationRuleDelegate _oneAndOthers = count => count == 1 ? 0 : 1;
    private static readonly PluralizationRuleDelegate _upToOneAndOthers = count => count is 0 or 1 ? 0 : 1;
    private static readonly PluralizationRuleDelegate _czech = count => count == 1 ? 0 : count is >= 2 and <= 4 ? 1 : 2;
    private static readonly PluralizationRuleDelegate _slavic = count => (count % 10, count % 100) switch
    {
        (1, not 11) => 0,
        ( >= 2 and <= 4, < 10 or >= 20) => 1,
        _ => 2,
    };

    private static readonly PluralizationRuleDelegate _polish = count => count == 1 ? 0 : _slavic(count) == 1 ? 1 : 2;

    private static readonly PluralizationRuleDelegate _arabic = count => (count, count % 100) switch
    {
        (0, _) => 0,
        (1, _) => 1,
        (2, _) => 2,
        (_, >= 3 and <= 10) => 3,
        (_, >= 11) => 4,
        _ => 5,
    };

    private static readonly Dictionary<string, PluralizationRuleDelegate> _rules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = _one, ["ko"] = _one, ["th"] = _one, ["vi"] = _one, ["zh"] = _one, ["id"] = _one, ["ms"] = _one,
        ["fr"] = _upToOneAndOthers, ["pt-BR"] = _upToOneAndOthers, ["hy"] = _upToOneAndOthers,
        ["cs"] = _czech, ["sk"] = _czech,
        ["ru"] = _slavic, ["uk"] = _slavic, ["be"] = _slavic, ["sr"] = _slavic, ["hr"] = _slavic, ["bs"] = _slavic,
        ["pl"] = _polish,
        ["ar"] = _arabic,
    };

    public int Order => 0;

    public bool TryGetRule(CultureInfo culture, [MaybeNullWhen(false)] out PluralizationRuleDelegate rule)
    {
        rule = _rules.GetValueOrDefault(culture.Name) ?? _rules.GetValueOrDefault(culture.TwoLetterISOLanguageName) ?? _oneAndOthers;
        return true;
    }
}
