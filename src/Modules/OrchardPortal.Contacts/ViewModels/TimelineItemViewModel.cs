using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.ViewModels;

/// <param name="Machine">For a time element's datetime attribute.</param>
/// <param name="When">In the reader's zone.</param>
public sealed record TimelineItemViewModel(TimelineEntry Entry, string Machine, string When);
