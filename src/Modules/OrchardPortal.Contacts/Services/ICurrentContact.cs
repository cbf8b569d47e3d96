namespace OrchardPortal.Contacts.Services;

/// <summary>The contact behind the signed-in user.</summary>
public interface ICurrentContact
{
    /// <summary>
    /// Found by the user's id, else by the user's e-mail address, and then linked. Asked of the database once per request, so
    /// that a change of company takes effect at the next one.
    /// </summary>
    /// <returns>Null for a visitor, and for staff who are nobody's customer.</returns>
    Task<ContactRow?> GetAsync();
}
