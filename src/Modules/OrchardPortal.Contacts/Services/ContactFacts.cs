using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// What the rules of lists compare. The rows of the database are made of it, and one contact is compared by it, so that both give the
/// same answer.
/// </summary>
internal static class ContactFacts
{
    public static IEnumerable<ContactFact> Of(ContentItem item, ContactPart part)
    {
        var email = EmailAddress.Normalize(part.Email);
        IEnumerable<(string Property, string? Text)> values =
        [
            (ContactProperties.Email, email),
            (ContactProperties.Domain, email[(email.LastIndexOf('@') + 1)..]),
            (ContactProperties.Name, part.FullName),
            (ContactProperties.Handle, part.Handle),
            (ContactProperties.Phone, part.Phone),
            (ContactProperties.Account, string.IsNullOrEmpty(part.UserId) ? "false" : "true"),
            (ContactProperties.PrimaryCompany, part.PrimaryCompanyId),
            .. part.CompanyIds.Append(part.PrimaryCompanyId).Select(id => (ContactProperties.Company, id)),
            .. Fields(item, ContactTypes.Contact),
        ];

        return Facts(values);
    }

    public static IEnumerable<ContactFact> OfCompany(ContentItem item) => Facts(
    [
        (ContactProperties.Name, item.DisplayText),
        .. (item.TryGet<CompanyPart>(out var part) ? part.Domains : []).Select(domain => (ContactProperties.Domain, (string?)domain)),
        .. Fields(item, ContactTypes.Company),
    ]);

    private static IEnumerable<ContactFact> Facts(IEnumerable<(string Property, string? Text)> values) => values
        .Select(value => new ContactFact(value.Property, CompareText.Key(value.Text)))
        .Where(fact => fact.Text.Length > 0)
        .Distinct();

    // Fields that were added to the type itself are kept in the part of its name; only texts have a value called so.
    private static IEnumerable<(string Property, string? Text)> Fields(ContentItem item, string contentType)
    {
        object content = item.Content;
        if (content is not JsonDynamicObject parts || ((JsonObject)parts)[contentType] is not JsonObject fields)
        {
            yield break;
        }

        foreach (var (name, value) in fields)
        {
            if (value is JsonObject field && field["Text"] is JsonValue text && text.TryGetValue<string>(out var typed))
            {
                yield return (ContactProperties.Field + name, typed);
            }
        }
    }
}
