using OrchardPortal.Contacts.Accounts;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>The people who may look after articles: whose roles let them edit any.</summary>
internal sealed class EditorDirectory(IPermittedUsers permitted)
{
    private IReadOnlyList<PermittedUser>? _editors;

    /// <summary>Their names by user id, in the order of the names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListAsync() => (await ReadAsync()).ToDictionary(editor => editor.UserId, editor => editor.Name);

    /// <summary>Their user names by user id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> UserNamesAsync() => (await ReadAsync()).ToDictionary(editor => editor.UserId, editor => editor.UserName);

    /// <summary>The id of the editor with a user name, in whatever case; null when there is none.</summary>
    public async Task<string?> FindIdAsync(string userName) =>
        (await ReadAsync()).FirstOrDefault(editor => editor.UserName.Equals(userName, StringComparison.OrdinalIgnoreCase))?.UserId;

    private async Task<IReadOnlyList<PermittedUser>> ReadAsync() => _editors ??= await permitted.ListAsync(KnowledgeBasePermissions.EditArticles);
}
