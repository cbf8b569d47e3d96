namespace OrchardPortal.Contacts.Services;

/// <summary>What people say about themselves, and how they are forgotten.</summary>
public interface IContactIdentity
{
    /// <param name="contactId">The contact.</param>
    /// <param name="fullName">Not empty; control characters are taken out.</param>
    Task RenameAsync(string contactId, string fullName);

    /// <summary>Takes all that tells who somebody is out of their record, which stays: tickets and conversations belong to it.</summary>
    /// <param name="contactId">The contact.</param>
    /// <param name="name">What it is called from now on.</param>
    Task AnonymiseAsync(string contactId, string name);

    /// <summary>All that the record says about the person; null when there is none.</summary>
    Task<ContactDetails?> DescribeAsync(string contactId);
}
