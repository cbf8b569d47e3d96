namespace OrchardPortal.Contacts.Services;

/// <summary>A value of a property of a contact or company.</summary>
/// <param name="Text">As <see cref="CompareText.Key"/> makes it; never empty.</param>
internal readonly record struct ContactFact(string Property, string Text);
