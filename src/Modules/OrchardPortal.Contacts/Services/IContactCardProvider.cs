using OrchardCore.DisplayManagement;

namespace OrchardPortal.Contacts.Services;

/// <summary>Adds a card to the record of a contact or of a company (requirement 83).</summary>
public interface IContactCardProvider
{
    /// <returns>A shape that says all it has to say; null for none.</returns>
    Task<IShape?> BuildAsync(ContactRow contact) => Task.FromResult<IShape?>(null);

    /// <returns>A shape that says all it has to say; null for none.</returns>
    Task<IShape?> BuildCompanyAsync(string companyId) => Task.FromResult<IShape?>(null);
}
