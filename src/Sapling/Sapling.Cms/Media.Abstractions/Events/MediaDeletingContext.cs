namespace OrchardCore.Media.Events;

public class MediaDeletingContext : MediaContextBase
{
}
