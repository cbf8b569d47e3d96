using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using YesSql;
using YesSql.Services;
using static OrchardPortal.Contacts.Models.ContactFilterOperator;

namespace OrchardPortal.Contacts.Services;

/// <summary>What the rules of contact lists may say, in words.</summary>
internal sealed class ContactFilterVocabulary(IContentDefinitionManager definitions, ISession session, IStringLocalizer<ContactFilterVocabulary> localizer)
{
    // More than that and a list is of no use.
    private const int MostListed = 200;

    private static readonly ContactFilterOperator[] _text = [Is, IsNot, Contains, DoesNotContain, StartsWith, IsEmpty, IsNotEmpty];
    private static readonly ContactFilterOperator[] _reference = [Is, IsNot, IsEmpty, IsNotEmpty];
    private static readonly ContactFilterOperator[] _yesNo = [Is];

    private readonly IStringLocalizer S = localizer;
    private List<CompanyIndex>? _companies;

    /// <summary>By technical name, in the order in which they are offered.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> PropertiesAsync() =>
    [
        new(ContactProperties.Domain, S["Domain of the e-mail address"]),
        new(ContactProperties.Email, S["E-mail address"]),
        new(ContactProperties.Name, S["Full name"]),
        new(ContactProperties.Handle, S["Handle"]),
        new(ContactProperties.Phone, S["Phone"]),
        new(ContactProperties.Account, S["Has an account"]),
        new(ContactProperties.Company, S["Company"]),
        new(ContactProperties.PrimaryCompany, S["Primary company"]),
        .. await FieldsAsync(ContactTypes.Contact, "", field => field),
        new(ContactProperties.CompanyName, S["Company: name"]),
        new(ContactProperties.CompanyDomain, S["Company: e-mail domain"]),
        .. await FieldsAsync(ContactTypes.Company, ContactProperties.OfCompany, field => S["Company: {0}", field]),
    ];

    public static IReadOnlyList<ContactFilterOperator> OperatorsOf(string property) =>
        property == ContactProperties.Account ? _yesNo : ContactProperties.IsReference(property) ? _reference : _text;

    public string LabelOf(ContactFilterOperator comparison) => comparison switch
    {
        Is => S["is"],
        IsNot => S["is not"],
        Contains => S["contains"],
        DoesNotContain => S["does not contain"],
        StartsWith => S["starts with"],
        IsEmpty => S["is empty"],
        _ => S["is not empty"],
    };

    /// <summary>What to choose a value from, by what is kept; null where it is typed.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>?> ChoicesAsync(string property)
    {
        if (property == ContactProperties.Account)
        {
            return [new("true", S["Yes"]), new("false", S["No"])];
        }

        if (!ContactProperties.IsReference(property))
        {
            return null;
        }

        _companies ??= [.. await session.QueryIndex<CompanyIndex>().OrderBy(company => company.Name).Take(MostListed + 1).ListAsync()];

        return _companies.Count > MostListed ? null : [.. _companies.Select(company => new KeyValuePair<string, string>(company.ContentItemId, company.Name))];
    }

    /// <returns>The id of the company of this name; null for none.</returns>
    public async Task<string?> FindCompanyAsync(string name) =>
        (await session.QueryIndex<CompanyIndex>(company => company.Name == name).FirstOrDefaultAsync())?.ContentItemId;

    public async Task<IReadOnlyDictionary<string, string>> CompanyNamesAsync(string[] ids) => ids.Length == 0
        ? new Dictionary<string, string>()
        : (await session.QueryIndex<CompanyIndex>(company => company.ContentItemId.IsIn(ids)).ListAsync()).ToDictionary(company => company.ContentItemId, company => company.Name);

    private async Task<IEnumerable<KeyValuePair<string, string>>> FieldsAsync(string contentType, string prefix, Func<string, string> label) =>
        (await definitions.GetPartDefinitionAsync(contentType))?.Fields
            .Where(field => field.FieldDefinition.Name == nameof(TextField))
            .Select(field => new KeyValuePair<string, string>(prefix + ContactProperties.Field + field.Name, label(field.DisplayName()))) ?? [];
}
