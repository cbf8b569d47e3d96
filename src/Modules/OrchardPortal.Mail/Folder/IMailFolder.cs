namespace OrchardPortal.Mail.Folder;

/// <summary>The folder that mail is written to instead of being sent, as in Development.</summary>
public interface IMailFolder
{
    /// <summary>Whether mail is written there now.</summary>
    bool IsInUse { get; }

    /// <summary>The newest mails.</summary>
    Task<IReadOnlyList<StoredMail>> ListAsync();

    /// <returns>Null when there is no file of that name.</returns>
    Task<StoredMail?> FindAsync(string name);

    /// <summary>Removes all mails.</summary>
    void Empty();
}
