using Microsoft.AspNetCore.Identity;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace OrchardCore.Roles.Services;

/// <summary>The roles document; a new site's has the seven roles that a site starts with.</summary>
internal sealed class RolesDocuments
{
    private static readonly (string Name, string Description)[] _initialRoles =
    [
        (OrchardCoreConstants.Roles.Administrator, "A system role that grants all permissions to the assigned users."),
        (OrchardCoreConstants.Roles.Editor, "Grants users the ability to edit existing content."),
        (OrchardCoreConstants.Roles.Moderator, "Grants users the ability to moderate content."),
        (OrchardCoreConstants.Roles.Author, "Grants users the ability to create content."),
        (OrchardCoreConstants.Roles.Contributor, "Grants users the ability to contribute content."),
        (OrchardCoreConstants.Roles.Authenticated, "A system role representing all authenticated users."),
        (OrchardCoreConstants.Roles.Anonymous, "A system role representing all non-authenticated users."),
    ];

    private readonly IDocumentManager<RolesDocument> _documentManager;
    private readonly ILookupNormalizer _normalizer;

    public RolesDocuments(IDocumentManager<RolesDocument> documentManager, ILookupNormalizer normalizer)
    {
        _documentManager = documentManager;
        _normalizer = normalizer;
    }

    public Task<RolesDocument> GetAsync() => _documentManager.GetOrCreateImmutableAsync(CreateAsync);

    public Task<RolesDocument> LoadAsync() => _documentManager.GetOrCreateMutableAsync(CreateAsync);

    public Task UpdateAsync(RolesDocument document) => _documentManager.UpdateAsync(document);

    private Task<RolesDocument> CreateAsync()
        => Task.FromResult(new RolesDocument
        {
            Roles =
            [
                .. _initialRoles.Select(role => new Role
                {
                    RoleName = role.Name,
                    NormalizedRoleName = _normalizer.NormalizeName(role.Name),
                    RoleDescription = role.Description,
                }),
            ],
        });
}
