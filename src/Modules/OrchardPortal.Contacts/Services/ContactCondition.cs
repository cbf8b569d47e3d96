using OrchardPortal.Contacts.Models;
using static OrchardPortal.Contacts.Models.ContactFilterOperator;

namespace OrchardPortal.Contacts.Services;

/// <summary>A rule in the form in which it is compared: some value of the property passes the test, or none does.</summary>
/// <param name="Property">Without the prefix of companies' properties.</param>
/// <param name="IsOfCompany">Whether it is a property of any company of theirs.</param>
/// <param name="Test">One of Is, Contains, StartsWith and IsNotEmpty.</param>
/// <param name="Negated">Whether no value may pass.</param>
internal sealed record ContactCondition(string Property, bool IsOfCompany, ContactFilterOperator Test, string[] Texts, bool Negated)
{
    /// <returns>Null for a rule that cannot be one; it means nobody.</returns>
    public static ContactCondition? Of(ContactFilterRule rule)
    {
        var texts = rule.Values.Select(CompareText.Key).Where(text => text.Length > 0).Distinct().ToArray();
        var (test, negated) = rule.Operator switch
        {
            Is => (Is, false),
            IsNot => (Is, true),
            Contains => (Contains, false),
            DoesNotContain => (Contains, true),
            StartsWith => (StartsWith, false),
            IsEmpty => (IsNotEmpty, true),
            _ => (IsNotEmpty, false),
        };

        if (rule.Property.Length == 0 || (test != IsNotEmpty && texts.Length == 0))
        {
            return null;
        }

        var isOfCompany = rule.Property.StartsWith(ContactProperties.OfCompany, StringComparison.Ordinal);

        return new(isOfCompany ? rule.Property[ContactProperties.OfCompany.Length..] : rule.Property, isOfCompany, test, texts, negated);
    }

    /// <summary>Whether it holds for a contact of whom, or of whose companies, this is known.</summary>
    public bool IsTrueOf(IEnumerable<ContactFact> facts) => facts.Any(fact => fact.Property == Property && Passes(fact.Text)) != Negated;

    private bool Passes(string text) => Test switch
    {
        Is => Texts.Contains(text),
        Contains => text.Contains(Texts[0], StringComparison.Ordinal),
        StartsWith => text.StartsWith(Texts[0], StringComparison.Ordinal),
        _ => true,
    };
}
