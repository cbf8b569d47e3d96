namespace Sapling.Store.Sessions;

/// <summary>What is to be done with an object at the next flush.</summary>
/// <param name="IsNew">Whether its document does not exist yet.</param>
/// <param name="ChecksVersion">Whether the document must be as it was read.</param>
internal readonly record struct PendingSave(bool IsNew, bool ChecksVersion);
