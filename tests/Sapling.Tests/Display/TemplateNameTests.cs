using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

namespace Sapling.Tests.Display;

public class TemplateNameTests
{
    [Theory]
    [InlineData("Views/TicketList", "TicketList")]
    [InlineData("Views/Content.Summary", "Content_Summary")]
    [InlineData("Views/Content-Article", "Content__Article")]
    [InlineData("Views/Content-Article.Summary", "Content_Summary__Article")]
    [InlineData("Views/TitlePart.Edit", "TitlePart_Edit")]
    [InlineData("Views/HtmlBodyPart-Full.Edit", "HtmlBodyPart_Edit__Full")]
    [InlineData("Views/Content-Article-4x.5", "Content_5__Article__4x")]
    [InlineData("Views/Parts.Contents-Publish", "Parts_Contents__Publish")]
    [InlineData("Views/Parts.Contents.Publish", "Parts_Contents_Publish")]
    [InlineData("Views/Items/Content", "Content")]
    [InlineData("Views/Parts/Title", "Parts_Title")]
    [InlineData("Views/Fields/Text.Summary", "Fields_Text_Summary")]
    [InlineData("Views/Elements/Button", "Elements_Button")]
    [InlineData("Views/SystemPage-Login", "SystemPage__Login")]
    public void A_file_name_leads_to_the_shape_it_is_for(string path, string shapeType) => Assert.Equal(shapeType, TemplateNames.ShapeType(path));

    [Theory]
    [InlineData("Views/TicketList/Index")]
    [InlineData("Views/Shared/Error")]
    [InlineData("Views/_ViewImports")]
    [InlineData("ViewsOld/Article")]
    [InlineData("Pages/Article")]
    public void Other_files_are_no_shape_templates(string path) => Assert.Null(TemplateNames.ShapeType(path));
}
