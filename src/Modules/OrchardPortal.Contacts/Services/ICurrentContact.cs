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

    /// <summary>
    /// Lets staff see, for the rest of this request, what this contact sees: through the very services that the contact's own pages
    /// use. Whether they may, and that nothing is written in the contact's name, is the caller's to see to.
    /// </summary>
    void ObserveAs(ContactRow contact);
}
