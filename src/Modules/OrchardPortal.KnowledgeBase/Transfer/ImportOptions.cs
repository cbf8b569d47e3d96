namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>What an editor chose for an import.</summary>
/// <param name="AsDrafts">Its articles are not published.</param>
/// <param name="FetchImages">Images that are on another site are fetched from there.</param>
internal sealed record ImportOptions(bool AsDrafts, bool FetchImages)
{
    /// <summary>One letter, with which the name of the upload begins.</summary>
    public char ToLetter() => (char)('a' + (AsDrafts ? 1 : 0) + (FetchImages ? 2 : 0));

    public static ImportOptions Of(char letter) => new((letter - 'a' & 1) != 0, (letter - 'a' & 2) != 0);
}
