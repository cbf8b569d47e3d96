namespace OrchardPortal.Contacts.Services;

/// <summary>A contact or a company that was found.</summary>
public sealed record FoundRecord(string ContentItemId, string Name, bool IsCompany);
