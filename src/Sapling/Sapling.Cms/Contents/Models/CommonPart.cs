using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

public class CommonPart : ContentPart
{
}
