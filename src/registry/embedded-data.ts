// Written by scripts/build-registry.ts (npm run registry). Its form: packed-registry.ts.
export const embeddedData: string = `{"format":1,"date":"2026-11-22","documents":4813,"named":381,"types":["cong-uoc","luat","phap-lenh","quyet-dinh","nghi-quyet","bo-luat","thong-tu","ket-luan","nghi-dinh","chi-thi","thong-tu-lien-tich"],"issuers":["Liên hợp quốc","Quốc hội","Ủy ban Thường vụ Quốc hội","Thủ tướng Chính phủ","Bộ Y tế","Bộ Giáo dục và Đào tạo","Chính phủ","Ban Chấp hành Trung ương Đảng","Bộ Quốc phòng","Bộ Lao động - Thương binh và Xã hội","Bộ Nông nghiệp và Công nghiệp thực phẩm, Bộ Tài chính và Tổng cục Quản lý ruộng đất","Bộ Khoa học, Công nghệ và Môi trường","Bộ Giáo dục và Đào tạo và Bộ Tư pháp","Bộ Tài chính","Bộ Văn hóa - Thông tin","Bộ Tư pháp, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao","Tổng cục Địa chính","Bộ Nông nghiệp và Phát triển nông thôn","Bộ Khoa học và Công nghệ","Bộ Quốc phòng và Bộ Tài chính","Bộ Thuỷ sản","Bộ Giao thông vận tải","Bộ Giáo dục và Đào tạo và Bộ Y tế","Bộ Nội vụ","Bộ trưởng Bộ Nội vụ","Bộ Công an","Bộ Ngoại giao","Bộ Lao động - Thương binh và Xã hội và Bộ Y tế","Bộ Tài chính, Bộ Nội vụ và Viện kiểm sát nhân dân tối cao","Bộ Bưu chính, Viễn thông, Bộ Ngoại giao và Bộ Công an","Ủy ban Thể dục thể thao","Bộ Thương mại","Bộ trưởng Bộ Tài nguyên và Môi trường","Bộ Tài nguyên và Môi trường","Bộ trưởng Bộ Tài chính","Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính và Bộ Công an","Bộ trưởng Bộ Lao động - Thương binh và Xã hội","Bộ Quốc phòng và Hội Cựu chiến binh Việt Nam","Bộ Văn hóa, Thể thao và Du lịch","Bộ Tài chính, Bộ Giáo dục và Đào tạo và Bộ Ngoại giao","Bộ Tư pháp và Trung ương Hội Cựu chiến binh Việt Nam","Bộ Tư pháp và Bộ Nội vụ","Bộ Thông tin và Truyền thông và Bộ Công an","Bộ Y tế và Bộ Khoa học và Công nghệ","Ngân hàng Nhà nước Việt Nam","Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn","Bộ Giáo dục và Đào tạo và Bộ Nội vụ","Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn","Bộ trưởng Bộ Y tế","Bộ Tài chính, Bộ Nội vụ, Bộ Quốc phòng và Bộ Lao động - Thương binh và Xã hội","Bộ trưởng Bộ Công Thương","Bộ Tư pháp","Bộ Công Thương","Bộ Tài chính và Bộ Giáo dục và Đào tạo","Bộ Tài chính, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao","Bộ Y tế và Bộ Công an","Bộ Tài chính và Bộ Khoa học và Công nghệ","Bộ Thông tin và Truyền thông","Bộ Tài chính và Ngân hàng Nhà nước","Bộ Thông tin và Truyền thông và Bộ Y tế","Bộ trưởng Bộ Thông tin và Truyền thông","Văn phòng Chính phủ và Bộ Nội vụ","Bộ Công Thương và Bộ Nội vụ","Bộ Công an, Bộ Lao động - Thương binh và Xã hội và Bộ Tài chính","Bộ Lao động - Thương binh và Xã hội, Bộ Quốc phòng và Bộ Tài chính","Bộ Công an, Bộ Quốc phòng và Bộ Ngoại giao","Bộ Công an và Bộ Giao thông vận tải","Bộ Tư pháp và Ủy ban Dân tộc","Bộ Công an, Bộ Quốc phòng, Bộ Tư pháp và Bộ Giáo dục và Đào tạo","Bộ Thông tin và Truyền thông và Bộ Giao thông vận tải","Bộ Tư pháp và Bộ Công an","Bộ Thông tin và Truyền thông và Bộ Văn hóa, Thể thao và Du lịch","Bộ Giao thông vận tải và Bộ Văn hóa, Thể thao và Du lịch","Bộ Ngoại giao và Bộ Nội vụ","Bộ Tài chính và Bộ Tư pháp","Bộ Tài chính và Bộ Y tế","Bộ Tư pháp, Bộ Công an, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Tài chính, Bộ Lao động - Thương binh và Xã hội và Bộ Công an","Bộ Tài chính, Bộ Lao động - Thương binh và Xã hội và Bộ Quốc phòng","Bộ trưởng Bộ Khoa học và Công nghệ","Bộ Tài chính và Bộ Giao thông vận tải","Bộ Giáo dục và Đào tạo và Bộ Lao động - Thương binh và Xã hội","Bộ Nông nghiệp và Phát triển nông thôn, Bộ Tài chính và Bộ Khoa học và Công nghệ","Bộ Tư pháp, Bộ Công an và Bộ Tài chính","Bộ Công an, Bộ Tư pháp, Bộ Ngoại giao, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Thông tin và Truyền thông, Bộ Quốc phòng và Bộ Công an","Bộ Y tế và Bộ Nông nghiệp và Phát triển nông thôn","Thanh tra Chính phủ","Bộ Nội vụ, Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính và Bộ Y tế","Bộ Y tế, Bộ Công Thương và Bộ Nông nghiệp và Phát triển nông thôn","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Tư pháp và Bộ Ngoại giao","Bộ Tài chính và Bộ Nội vụ","Bộ Y tế và Bộ Tài chính","Bộ Y tế, Bộ Tài chính, Bộ Công an và Bộ Lao động - Thương binh và Xã hội","Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao","Bộ Tài chính và Bộ Thông tin và Truyền thông","Bộ Tài chính và Bộ Công an","Bộ Giáo dục và Đào tạo, Bộ Lao động - Thương binh và Xã hội và Bộ Tài chính","Bộ Tư pháp, Bộ Tài chính, Bộ Lao động - Thương binh và Xã hội và Ngân hàng Nhà nước Việt Nam","Bộ trưởng Bộ Giáo dục và Đào tạo","Bộ Quốc phòng, Bộ Tài chính và Bộ Y tế","Bộ Tài chính và Bộ Công Thương","Bộ Y tế, Bộ Nội vụ, Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội","Bộ Quốc phòng, Bộ Nội vụ, Bộ Lao động - Thương binh và Xã hội và Bộ Tài chính","Tòa án nhân dân tối cao","Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao, Bộ Tư pháp và Bộ Tài chính","Bộ Y tế, Bộ Nông nghiệp và Phát triển nông thôn và Bộ Công Thương","Bộ Tài chính và Bộ Văn hóa, Thể thao và Du lịch","Bộ Khoa học và Công nghệ và Bộ Nội vụ","Bộ Giáo dục và Đào tạo và Bộ Tài chính","Bộ Kế hoạch và Đầu tư","Bộ Khoa học và Công nghệ và Bộ Tài chính","Bộ Công an, Bộ Quốc phòng và Bộ Y tế","Bộ Nông nghiệp và Phát triển nông thôn và Bộ Tài chính","Bộ Tư pháp, Bộ Công an và Bộ Y tế","Bộ Y tế và Bộ Nội vụ","Bộ Giáo dục và Đào tạo, Bộ Lao động - Thương binh và Xã hội, Bộ Quốc phòng, Bộ Công an, Bộ Nội vụ và Bộ Tài chính","Bộ Thông tin và Truyền thông và Bộ Tài chính","Bộ Lao động - Thương binh và Xã hội và Bộ Nội vụ","Bộ Tư pháp, Bộ Tài chính, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Lao động - Thương binh và Xã hội, Bộ Giáo dục và Đào tạo và Bộ Nội vụ","Bộ Nông nghiệp và Phát triển nông thôn và Bộ Nội vụ","Bộ trưởng Bộ Kế hoạch và Đầu tư","Bộ Khoa học và Công nghệ và Bộ Lao động - Thương binh và Xã hội","Bộ Quốc phòng, Bộ Giáo dục và Đào tạo và Bộ Lao động - Thương binh và Xã hội","Bộ Khoa học và Công nghệ, Bộ Nội vụ và Bộ Tài chính","Bộ Nông nghiệp và Phát triển nông thôn và Bộ Kế hoạch và Đầu tư","Bộ Tài chính và Bộ Tài nguyên và Môi trường","Bộ Tài nguyên và Môi trường và Bộ Nội vụ","Bộ Công an, Bộ Y tế và Bộ Tài chính","Viện kiểm sát nhân dân tối cao","Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao và Bộ Tư pháp","Bộ Tư pháp, Bộ Ngoại giao, Bộ Công an và Bộ Lao động - Thương binh và Xã hội","Bộ Thông tin và Truyền thông và Bộ Nội vụ","Bộ Công an, Bộ Quốc phòng và Bộ Giao thông vận tải","Bộ Quốc phòng, Bộ Y tế và Bộ Tài chính","Bộ Y tế, Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội","Bộ Văn hóa, Thể thao và Du lịch và Bộ Công an","Bộ Nông nghiệp và Phát triển nông thôn và Bộ Tài nguyên và Môi trường","Bộ trưởng Bộ Quốc phòng","Bộ Công an và Bộ Tài chính","Bộ Xây dựng và Bộ Nội vụ","Bộ Y tế và Bộ Quốc phòng","Viện kiểm sát nhân dân tối cao, Bộ Tư pháp và Tòa án nhân dân tối cao","Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Tư pháp, Bộ Ngoại giao và Tòa án nhân dân tối cao","Bộ Chính trị","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an và Bộ Tư pháp","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an và Bộ Quốc phòng","Bộ Công an, Bộ Quốc phòng, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Quốc phòng, Bộ Tư pháp, Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn","Bộ trưởng Bộ Giao thông vận tải","Bộ Xây dựng","Bộ Tư pháp, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Công an, Bộ Quốc phòng, Bộ Tài chính, Bộ Tư pháp, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Công an, Bộ Quốc phòng, Bộ Tài chính, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Quốc phòng, Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn","Bộ Công an, Bộ Quốc phòng, Viện kiểm sát nhân dân tối cao và Thanh tra Chính phủ","Viện kiểm sát nhân dân tối cao, Bộ Công an và Bộ Quốc phòng","Văn phòng Chính phủ","Thống đốc Ngân hàng Nhà nước","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Tư pháp và Bộ Lao động - Thương binh và Xã hội","Ban Bí thư Trung ương Đảng","Bộ Ngoại giao và Tòa án nhân dân tối cao","Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Quốc phòng, Bộ Nông nghiệp và Phát triển nông thôn, Bộ Tài chính và Bộ Tư pháp","Bộ Công an, Bộ Ngoại giao, Bộ Quốc phòng, Bộ Y tế, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ trưởng Bộ Tư pháp","Bộ Công an, Bộ Quốc phòng và Viện kiểm sát nhân dân tối cao","Bộ trưởng Bộ Xây dựng","Viện kiểm sát nhân dân tối cao, Bộ Công an, Bộ Quốc phòng, Bộ Nông nghiệp và Phát triển nông thôn và Bộ Tài chính","Bộ Công an, Bộ Lao động - Thương binh và Xã hội, Bộ Quốc phòng, Viện kiểm sát nhân dân tối cao và Tòa án nhân dân tối cao","Bộ Công an, Bộ Quốc phòng, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao","Hội đồng Thẩm phán Tòa án nhân dân tối cao","Bộ Dân tộc và Tôn giáo","Bộ trưởng Bộ Nông nghiệp và Môi trường","Bộ trưởng Bộ Công an"],"bases":["agreeing-pages","codification","gazette","single-page","agreeing-citations","national-database","official-listing"]}
cong-uoc-cua-lien-hop-quoc-ve-quyen-tre-em	1989	0	0	0	2		Công ước của Liên hợp quốc về quyền trẻ em	Công ước Liên hợp quốc về quyền trẻ em|Công ước quốc tế của Liên hợp quốc về quyền trẻ em|Công ước quyền trẻ em	-
24/2000/QH10	2000-12-09	1	1	1	1	2001-04-01	Kinh doanh bảo hiểm
06/2003/PL-UBTVQH11	2003-01-09	2	2	1	1	2003-05-01	Dân số
10/2003/PL-UBTVQH11	2003-03-14	2	2	1	1	2003-07-01	Phòng, chống mại dâm
06/2003/QH11	2003-06-17	1	1	1	1	2004-01-01	Biên giới quốc gia
23/2004/QH11	2004-06-15	1	1	1	1	2005-01-01	Giao thông đường thủy nội địa
28/2004/QH11	2004-12-03	1	1	2	1	2005-07-01	Điện lực
32/2004/QH11	2004-12-03	1	1	1	1	2005-07-01	An ninh Quốc gia
36/2005/QH11	2005-06-14	1	1	1	2	2006-01-01	Thương mại
27/2005/PL-UBTVQH11	2005-10-07	2	2	1	1	2006-01-01	Cựu chiến binh
49/2005/QH11	2005-11-29	1	1	1	1	2006-07-01	Các công cụ chuyển nhượng
50/2005/QH11	2005-11-29	1	1	2	1	2006-07-01	Sở hữu trí tuệ
28/2005/PL-UBTVQH11	2005-12-13	2	2	1	1	2006-06-01	Ngoại hối
47/2006/QĐ-TTg	2006-03-01	3	3	1	1	2006-03-25	Phê duyệt Đề án tổng thể về điều tra cơ bản và quản lý tài nguyên - môi trường biển đến năm 2010, tầm nhìn đến năm 2020
64/2006/QH11	2006-06-29	1	1	1	1	2007-01-01	Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
65/2006/QH11	2006-06-29	1	1	2	1	2007-01-01	Luật sư
66/2006/QH11	2006-06-29	1	1	1	2	2007-01-01	Hàng không dân dụng Việt Nam
67/2006/QH11	2006-06-29	1	1	1	6	2007-01-01	Công nghệ thông tin	Luật Công nghệ thông tin
68/2006/QH11	2006-06-29	1	1	1	2	2007-01-01	Tiêu chuẩn và quy chuẩn kỹ thuật
73/2006/QH11	2006-11-29	1	1	1	3	2007-07-01	Bình đẳng giới	Luật Bình đẳng giới
75/2006/QH11	2006-11-29	1	1	1	1	2007-07-01	Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
77/2006/QH11	2006-11-29	1	1	1	1	2007-07-01	Thể dục, thể thao	Luật Thể dục, thể thao
79/2006/QH11	2006-11-29	1	1	1	1	2007-07-01	Đê điều
81/2006/QH11	2006-11-29	1	1	1	1	2007-07-01	Cư trú
08/2007/QĐ-BYT	2007-01-19	3	4	1	1	2007-03-11	Phê duyệt Chương trình hành động giám sát HIV/AIDS, theo dõi, đánh giá chương trình
32/2007/PL-UBTVQH11	2007-04-20	2	2	1	1	2007-10-01	Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
02/2007/QH12	2007-11-21	1	1	0	2		Phòng, chống bạo lực gia đình	Luật Phòng, chống bạo lực gia đình
03/2007/QH12	2007-11-21	1	1	1	1	2008-07-01	Phòng, chống bệnh truyền nhiễm
04/2007/QH12	2007-11-21	1	1	1	2	2009-01-01	Thuế thu nhập cá nhân
05/2007/QH12	2007-11-21	1	1	1	2	2008-07-01	Chất lượng sản phẩm, hàng hoá
06/2007/QH12	2007-11-21	1	1	1	1	2008-07-01	Hóa chất
08/2007/QH12	2007-11-21	1	1	1	1	2008-07-01	Tương trợ tư pháp
11/2008/QH12	2008-06-03	1	1	1	1	2009-01-01	Hoạt động chữ thập đỏ
14/2008/QH12	2008-06-03	1	1	1	2	2009-01-01	Thuế thu nhập doanh nghiệp
15/2008/QH12	2008-06-03	1	1	1	1	2009-01-01	Trưng mua, trưng dụng tài sản
18/2008/QH12	2008-06-03	1	1	1	2	2009-01-01	Năng lượng nguyên tử
05/2008/UBTVQH12	2008-08-27	2	2	1	1	2009-07-01	Thủ tục bắt giữ tàu biển
52/2008/QĐ-BGDĐT	2008-09-18	3	5	1	1	2008-10-27	Ban hành Chương trình các môn lý luận chính trị trình độ đại học, cao đẳng dùng cho sinh viên khối không chuyên ngành Mác-Lênin, tư tưởng Hồ Chí Minh
20/2008/QH12	2008-11-13	1	1	1	1	2009-07-01	Đa dạng sinh học
21/2008/QH12	2008-11-13	1	1	1	1	2009-07-01	Công nghệ cao
24/2008/QH12	2008-11-13	1	1	1	1	2009-07-01	Quốc tịch Việt Nam
25/2008/QH12	2008-11-14	1	1	1	12	2009-07-01	Bảo hiểm y tế	Luật Bảo hiểm y tế
27/2008/QH12	2008-11-14	1	1	1	1	2009-04-01	Thuế tiêu thụ đặc biệt
06/2008/PL-UBTVQH12	2008-11-21	2	2	1	1	2009-07-01	Công an xã
30a/2008/NQ-CP	2008-12-27	4	6	0	5		Chương trình hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo
08/2008/PL-UBTVQH12	2008-12-27	2	2	1	1	2009-02-01	Sửa đổi điều 10 của Pháp lệnh Dân số
71/2009/QĐ-TTg	2009-04-29	3	3	0	2		Đề án Hỗ trợ các huyện nghèo đẩy mạnh xuất khẩu lao động góp phần giảm nghèo bền vững giai đoạn 2009 - 2020
84/2009/QĐ-TTg	2009-06-04	3	3	1	1	2009-07-25	Phê duyệt Kế hoạch hành động quốc gia vì trẻ em bị ảnh hưởng bởi HIV/AIDS đến năm 2010 và tầm nhìn đến năm 2020
28/2009/QH12	2009-06-17	1	1	1	1	2010-07-01	Lý lịch tư pháp
33/2009/QH12	2009-06-18	1	1	1	1	2009-09-02	Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
39/2009/QH12	2009-11-23	1	1	1	5	2010-07-01	Người cao tuổi	Luật Người cao tuổi
40/2009/QH12	2009-11-23	1	1	0	7		Khám bệnh, chữa bệnh	Luật Khám bệnh, chữa bệnh
41/2009/QH12	2009-11-23	1	1	2	1	2010-07-01	Viễn thông
42/2009/QH12	2009-11-23	1	1	1	1	2010-07-01	Tần số vô tuyến điện
1956/QĐ-TTg	2009-11-27	3	3	0	3		Đề án “Đào tạo nghề cho lao động nông thôn đến năm 2020”
11/2010/UBTVQH12	2010-03-16	2	2	1	1	2011-01-01	Thủ tục bắt giữ tàu bay
46/2010/QH12	2010-06-16	1	1	1	1	2011-01-01	Ngân hàng Nhà nước Việt Nam
48/2010/QH12	2010-06-17	1	1	1	1	2012-01-01	Thuế sử dụng đất phi nông nghiệp
49/2010/QH12	2010-06-17	1	1	1	1	2011-01-01	Bưu chính
50/2010/QH12	2010-06-17	1	1	1	1	2011-01-01	Sử dụng năng lượng tiết kiệm và hiệu quả
51/2010/QH12	2010-06-17	1	1	1	6	2011-01-01	Người khuyết tật	Luật Người khuyết tật
52/2010/QH12	2010-06-17	1	1	1	1	2011-01-01	Nuôi con nuôi
54/2010/QH12	2010-06-17	1	1	1	2	2011-01-01	Trọng tài thương mại
55/2010/QH12	2010-06-17	1	1	1	3	2011-07-01	An toàn thực phẩm	Luật An toàn thực phẩm
57/2010/QH12	2010-11-15	1	1	1	1	2012-01-01	Thuế bảo vệ môi trường
58/2010/QH12	2010-11-15	1	1	1	4	2012-01-01	Viên chức	Luật Viên chức
267/QĐ-TTg	2011-02-22	3	3	3	1		Chương trình quốc gia bảo vệ trẻ em giai đoạn 2011 - 2015
67/2011/QH12	2011-03-29	1	1	1	2	2012-01-01	Kiểm toán độc lập
1215/QĐ-TTg	2011-07-22	3	3	3	1		Đề án trợ giúp xã hội và phục hồi chức năng cho người tâm thần, người
02/2011/QH13	2011-11-11	1	1	1	2	2012-07-01	Khiếu nại
04/2011/QH13	2011-11-11	1	1	1	2	2012-07-01	Đo lường
05/2011/QH13	2011-11-26	1	1	1	1	2012-02-01	Cơ yếu
20/QĐ-TTg	2012-01-04	3	3	3	1		Chiến lược quốc gia An toàn thực phẩm giai đoạn 2011 - 2020 và tầm…
226/QĐ-TTg	2012-02-22	3	3	0	3		Chiến lược quốc gia về dinh dưỡng giai đoạn 2011 - 2020 và tầm nhìn đến năm 2030
01/2012/UBTVQH13	2012-03-22	2	2	1	1	2012-07-01	Hợp nhất văn bản quy phạm pháp luật
02/2012/UBTVQH13	2012-03-28	2	2	1	1	2013-01-01	Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
03/2012/UBTVQH13	2012-04-16	2	2	1	1	2013-07-01	Pháp điển hệ thống quy phạm pháp luật
629/QĐ-TTg	2012-05-29	3	3	3	1		Chiến lược phát triển gia đình Việt Nam đến năm 2020, tầm nhìn 2030
10/2012/QH13	2012-06-18	5	1	0	7		Lao động	Bộ luật Lao động
06/2012/QH13	2012-06-18	1	1	1	1	2013-01-01	Bảo hiểm tiền gửi
08/2012/QH13	2012-06-18	1	1	1	1	2013-01-01	Giáo dục đại học
09/2012/QH13	2012-06-18	1	1	1	1	2013-05-01	Phòng, chống tác hại của thuốc lá	Luật Phòng, chống tác hại của thuốc lá
13/2012/QH13	2012-06-20	1	1	1	1	2013-01-01	Giám định tư pháp
14/2012/QH13	2012-06-20	1	1	1	2	2013-01-01	Phổ biến, giáo dục pháp luật	Luật Phổ biến, giáo dục pháp luật
15/2012/QH13	2012-06-20	1	1	2	1	2013-07-01	Xử lý vi phạm hành chính
16/2012/QH13	2012-06-21	1	1	1	2	2013-01-01	Quảng cáo
18/2012/QH13	2012-06-21	1	1	1	1	2013-01-01	Biển Việt Nam
1019/QĐ-TTg	2012-08-05	3	3	0	2		Đề án trợ giúp người khuyết tật giai đoạn 2012 - 2020
19/2012/QH13	2012-11-20	1	1	1	2	2013-07-01	Xuất bản
20/2012/QH13	2012-11-20	1	1	1	1	2013-07-01	Sửa đổi, bổ sung một số điều của Luật Luật sư
22/2012/QH13	2012-11-20	1	1	1	1	2013-07-01	Dự trữ quốc gia
89/QĐ-TTg	2013-01-09	3	3	0	2		Đề án “Xây dựng xã hội học tập giai đoạn 2012 - 2020”	Đề án 89
08/2013/TT-BGDĐT	2013-03-08	6	5	1	1	2013-04-22	Ban hành Chương trình môn Triết học khối không chuyên ngành Triết học trình độ đào tạo thạc sĩ, tiến sĩ
06/2013/UBTVQH13	2013-03-18	2	2	1	1	2014-01-01	Sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối
647/QĐ-TTg	2013-04-26	3	3	3	1		Đề án chăm sóc trẻ em mồ côi không nơi nương tựa, trẻ em bị bỏ rơi…
28/2013/QH13	2013-06-12	1	1	1	1	2013-10-01	Phòng, chống khủng bố
29/2013/QH13	2013-06-18	1	1	1	10	2014-01-01	Khoa học và công nghệ	Luật Khoa học và công nghệ
30/2013/QH13	2013-06-19	1	1	1	1	2014-01-01	Giáo dục quốc phòng và an ninh
33/2013/QH13	2013-06-19	1	1	1	3	2014-05-01	Phòng, chống thiên tai	Luật Phòng, chống thiên tai
35/2013/QH13	2013-06-20	1	1	1	2	2014-01-01	Hòa giải ở cơ sở	Luật Hòa giải ở cơ sở
36/2013/QH13	2013-06-20	1	1	1	1	2014-01-01	Sửa đổi, bổ sung một số điều của Luật Cư trú
29-NQ/TW	2013-11-04	4	7	0	3		Đổi mới căn bản, toàn diện giáo dục và đào tạo, đáp ứng yêu cầu công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế	Nghị quyết 29 của Trung ương
38/2013/QH13	2013-11-16	1	1	1	2	2015-01-01	Việc làm
42/2013/QH13	2013-11-25	1	1	1	1	2014-07-01	Tiếp công dân
44/2013/QH13	2013-11-26	1	1	1	1	2014-07-01	Thực hành tiết kiệm, chống lãng phí
39/2014/TT-BQP	2014-06-03	6	8	1	1	2014-07-20	Ban hành Chương trình khung giáo dục quốc phòng và an ninh cho người học trong trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội
44/NQ-CP	2014-06-09	4	6	3	1		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 29-NQ/TW
46/2014/QH13	2014-06-13	1	1	1	1	2015-01-01	Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế
47/2014/QH13	2014-06-16	1	1	1	1	2015-01-01	Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
50/2014/QH13	2014-06-18	1	1	2	1	2015-01-01	Xây dựng
51/2014/QH13	2014-06-19	1	1	1	2	2015-01-01	Phá sản
52/2014/QH13	2014-06-19	1	1	1	1	2015-01-01	Hôn nhân và gia đình
54/2014/QH13	2014-06-23	1	1	1	2	2015-01-01	Hải quan
57/2014/QH13	2014-11-20	1	1	1	1	2016-01-01	Tổ chức Quốc hội
58/2014/QH13	2014-11-20	1	1	0	6		Bảo hiểm xã hội	Luật Bảo hiểm xã hội
60/2014/QH13	2014-11-20	1	1	1	2	2016-01-01	Hộ tịch	Luật Hộ tịch
63/2014/QH13	2014-11-24	1	1	1	1	2015-06-01	Tổ chức Viện kiểm sát nhân dân
64/2014/QH13	2014-11-25	1	1	1	1	2015-07-01	Sửa đổi, bổ sung một số điều của Luật thi hành án dân sự
70/2014/QH13	2014-11-26	1	1	1	1	2016-01-01	Sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt
74/2014/QH13	2014-11-27	1	1	1	36	2015-07-01	Giáo dục nghề nghiệp	Luật Giáo dục nghề nghiệp
10/2014/UBTVQH13	2014-12-23	2	2	1	1	2015-06-05	Cảnh sát môi trường
08/QĐ-TTg	2015-01-06	3	3	0	2		Kế hoạch đơn giản hóa thủ tục hành chính trọng tâm năm 2015
376/QĐ-TTg	2015-03-20	3	3	0	2		Chiến lược quốc gia phòng, chống bệnh ung thư, tim mạch, đái tháo đường, bệnh phổi tắc nghẽn mạn tính, hen phế quản và các bệnh không lây nhiễm khác, giai đoạn 2015 - 2025
498/QĐ-TTg	2015-04-14	3	3	0	3		Đề án “Giảm thiểu tình trạng tảo hôn và hôn nhân cận huyết thống trong vùng dân tộc thiểu số giai đoạn 2015 - 2025”	Đề án 498
76/2015/QH13	2015-06-19	1	1	0	2		Tổ chức Chính phủ	Luật Tổ chức Chính phủ|Luật Tổ chức Chính phủ năm 2015
77/2015/QH13	2015-06-19	1	1	0	8		Tổ chức chính quyền địa phương	Luật Tổ chức chính quyền địa phương|Luật Tổ chức chính quyền địa phương năm 2015
78/2015/QH13	2015-06-19	1	1	1	1	2016-01-01	Nghĩa vụ quân sự
79/2015/QH13	2015-06-19	1	1	1	1	2016-07-01	Thú y
80/2015/QH13	2015-06-22	1	1	0	7		Ban hành văn bản quy phạm pháp luật	Luật Ban hành văn bản quy phạm pháp luật
82/2015/QH13	2015-06-25	1	1	1	1	2016-07-01	Tài nguyên, môi trường biển và hải đảo
83/2015/QH13	2015-06-25	1	1	1	7	2017-01-01	Ngân sách nhà nước	Luật Ngân sách nhà nước
84/2015/QH13	2015-06-25	1	1	1	18	2016-07-01	An toàn, vệ sinh lao động	Luật An toàn, vệ sinh lao động
85/2015/QH13	2015-06-25	1	1	1	1	2015-09-01	Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
1235/QĐ-TTg	2015-08-03	3	3	3	1		Chương trình thúc đẩy quyền tham gia của trẻ em vào các vấn đề về trẻ
96/2015/TT-BQP	2015-08-31	6	8	1	1	2015-10-16	Ban hành Chương trình đào tạo trung cấp chuyên nghiệp ngành quân sự cơ sở
86/2015/QH13	2015-11-19	1	1	1	6	2016-07-01	An toàn thông tin mạng	Luật An toàn thông tin mạng
87/2015/QH13	2015-11-20	1	1	1	1	2016-07-01	Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
88/2015/QH13	2015-11-20	1	1	1	2	2017-01-01	Kế toán
89/2015/QH13	2015-11-23	1	1	1	1	2016-07-01	Thống kê
90/2015/QH13	2015-11-23	1	1	1	1	2016-07-01	Khí tượng thủy văn
91/2015/QH13	2015-11-24	5	1	1	2	2017-01-01	Dân sự
92/2015/QH13	2015-11-25	5	1	1	2	2016-07-01	Tố tụng dân sự
95/2015/QH13	2015-11-25	5	1	1	2	2017-07-01	Hàng hải
93/2015/QH13	2015-11-25	1	1	1	2	2016-07-01	Tố tụng hành chính
94/2015/QH13	2015-11-25	1	1	1	1	2018-01-01	Thi hành tạm giữ, tạm giam
96/2015/QH13	2015-11-25	1	1	1	1	2016-07-01	Trưng cầu ý dân
97/2015/QH13	2015-11-25	1	1	1	1	2017-01-01	Phí và lệ phí
98/2015/QH13	2015-11-26	1	1	1	1	2016-07-01	Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
100/2015/QH13	2015-11-27	5	1	1	2	2018-01-01	Hình sự
101/2015/QH13	2015-11-27	5	1	1	2	2018-01-01	Tố tụng hình sự
2361/QĐ-TTg	2015-12-22	3	3	3	1		Chương trình bảo vệ trẻ em giai đoạn 2016 - 2020
11/2016/UBTVQH13	2016-03-08	2	2	1	1	2016-09-01	Quản lý thị trường
468/QĐ-TTg	2016-03-23	3	3	3	1		Đề án Kiểm soát mất cân bằng giới tính khi sinh giai đoạn 2016 - 2025
102/2016/QH13	2016-04-05	1	1	1	5	2017-06-01	Trẻ em	Luật Trẻ em|Luật Trẻ em năm 2016
103/2016/QH13	2016-04-05	1	1	1	2	2017-01-01	Báo chí
104/2016/QH13	2016-04-06	1	1	1	3	2018-07-01	Tiếp cận thông tin	Luật Tiếp cận thông tin
105/2016/QH13	2016-04-06	1	1	1	1	2017-01-01	Dược
107/2016/QH13	2016-04-06	1	1	1	1	2016-09-01	Thuế xuất khẩu, thuế nhập khẩu
108/2016/QH13	2016-04-09	1	1	1	1	2016-07-01	Điều ước quốc tế
1008/QĐ-TTg	2016-06-02	3	3	3	1		Đề án “Tăng cường tiếng Việt cho trẻ em mầm non, học sinh tiểu học…
1023/QĐ-TTg	2016-06-07	3	3	3	1		Chương trình phòng ngừa, giảm thiểu lao động trẻ em giai đoạn 2016 -…
1340/QĐ-TTg	2016-07-08	3	3	3	1		Chương trình Sữa học đường cải thiện tình trạng dinh dưỡng góp phần…
63/NQ-CP	2016-07-22	4	6	3	1		Chương trình hành động của Chính phủ thực hiện Nghị quyết của Quốc…
43/2016/QĐ-TTg	2016-10-17	3	3	3	1		Chương trình điều tra thống kê quốc gia
01/2016/QH14	2016-11-17	1	1	1	1	2017-07-01	Đấu giá tài sản
02/2016/QH14	2016-11-18	1	1	1	1	2018-01-01	Tín ngưỡng, tôn giáo
2545/QĐ-TTg	2016-12-30	3	3	3	1		Đề án phát triển thanh toán không dùng tiền mặt tại Việt Nam giai…
101/QĐ-TTg	2017-01-23	3	3	0	2		Chương trình hành động quốc gia của Việt Nam về đăng ký và thống kê hộ tịch giai đoạn 2017 - 2024
199/QĐ-TTg	2017-02-14	3	3	4	4		Chương trình thực hiện Kết luận số 05-KL/TW về công tác phòng, chống…
329/QĐ-TTg	2017-03-15	3	3	0	2		Đề án phát triển văn hóa đọc trong cộng đồng đến năm 2020, định hướng đến năm 2030
488/QĐ-TTg	2017-04-14	3	3	0	2		Đề án Đổi mới, phát triển trợ giúp xã hội giai đoạn 2017 - 2025 và tầm nhìn đến năm 2030
705/QĐ-TTg	2017-05-25	3	3	3	1		Chương trình phổ biến, giáo dục pháp luật giai đoạn 2017 - 2021
04/2017/QH14	2017-06-12	1	1	1	1	2018-01-01	Hỗ trợ doanh nghiệp nhỏ và vừa
05/2017/QH14	2017-06-12	1	1	1	2	2018-01-01	Quản lý ngoại thương
06/2017/QH14	2017-06-16	1	1	1	2	2018-07-01	Đường sắt
07/2017/QH14	2017-06-19	1	1	1	2	2018-07-01	Chuyển giao công nghệ
08/2017/QH14	2017-06-19	1	1	1	1	2018-07-01	Thủy lợi
09/2017/QH14	2017-06-19	1	1	1	1	2018-01-01	Du lịch	Luật Du lịch
10/2017/QH14	2017-06-20	1	1	1	2	2018-07-01	Trách nhiệm bồi thường của nhà nước
11/2017/QH14	2017-06-20	1	1	1	2	2018-01-01	Trợ giúp pháp lý	Luật Trợ giúp pháp lý
12/2017/QH14	2017-06-20	1	1	1	2	2018-01-01	Sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13
13/2017/QH14	2017-06-20	1	1	1	1	2018-07-01	Cảnh vệ
15/2017/QH14	2017-06-21	1	1	1	2	2018-01-01	Quản lý, sử dụng tài sản công
1622/QĐ-TTg	2017-10-25	3	3	3	1		Đề án đẩy mạnh hoạt động của mạng lưới ứng cứu sự cố an toàn thông…
1665/QĐ-TTg	2017-10-30	3	3	0	2		Đề án “Hỗ trợ học sinh, sinh viên khởi nghiệp đến năm 2025”
16/2017/QH14	2017-11-15	1	1	1	1	2019-01-01	Lâm nghiệp
18/2017/QH14	2017-11-21	1	1	1	1	2019-01-01	Thủy sản
19/2017/QH14	2017-11-21	1	1	1	1	2018-07-01	Sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
20/2017/QH14	2017-11-23	1	1	1	1	2018-07-01	Quản lý nợ công
1898/QĐ-TTg	2017-11-28	3	3	0	2		Đề án “Hỗ trợ hoạt động bình đẳng giới vùng dân tộc thiểu số giai đoạn 2018 - 2025”
137/NQ-CP	2017-12-31	4	6	3	1		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 21-NQ/TW
139/NQ-CP	2017-12-31	4	6	3	1		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 20-NQ/TW
241/QĐ-TTg	2018-02-23	3	3	3	1		Đề án đẩy mạnh thanh toán qua ngân hàng đối với các dịch vụ công:…
522/QĐ-TTg	2018-05-14	3	3	0	2		Đề án “Giáo dục hướng nghiệp và định hướng phân luồng học sinh trong giáo dục phổ thông giai đoạn 2018 - 2025”
22/2018/QH14	2018-06-08	1	1	1	2	2019-01-01	Quốc phòng
23/2018/QH14	2018-06-12	1	1	1	2	2019-07-01	Cạnh tranh
24/2018/QH14	2018-06-12	1	1	1	6	2019-01-01	An ninh mạng	Luật An ninh mạng
25/2018/QH14	2018-06-12	1	1	1	2	2019-01-01	Tố cáo
27/2018/QH14	2018-06-14	1	1	1	1	2019-01-01	Đo đạc và bản đồ
1092/QĐ-TTg	2018-09-02	3	3	3	1		Chương trình Sức khỏe Việt Nam
11/2018/TT-BLĐTBXH	2018-09-26	6	9	1	1	2018-11-15	Ban hành chương trình môn học Tin học thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
13/2018/TT-BLĐTBXH	2018-09-26	6	9	1	1	2018-11-15	Ban hành chương trình môn học Pháp luật thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
1299/QĐ-TTg	2018-10-03	3	3	0	3		Đề án “Xây dựng văn hóa ứng xử trong trường học giai đoạn 2018 - 2025”
1437/QĐ-TTg	2018-10-29	3	3	3	1		Đề án Chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu…
29/2018/QH14	2018-11-15	1	1	1	1	2020-07-01	Bảo vệ bí mật nhà nước
30/2018/QH14	2018-11-19	1	1	1	1	2019-07-01	Đặc xá
31/2018/QH14	2018-11-19	1	1	1	1	2020-01-01	Trồng trọt
32/2018/QH14	2018-11-19	1	1	1	1	2020-01-01	Chăn nuôi
33/2018/QH14	2018-11-19	1	1	1	1	2019-07-01	Cảnh sát biển Việt Nam
34/2018/QH14	2018-11-19	1	1	1	1	2019-07-01	Sửa đổi, bổ sung một số điều của Luật Giáo dục đại học
35/2018/QH14	2018-11-20	1	1	1	9	2019-01-01	Sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch	Luật Sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch
36/2018/QH14	2018-11-20	1	1	1	2	2019-07-01	Phòng, chống tham nhũng
37/2018/QH14	2018-11-20	1	1	1	2	2019-07-01	Công an nhân dân
1677/QĐ-TTg	2018-12-03	3	3	3	1		Đề án phát triển Giáo dục mầm non giai đoạn 2018 - 2025
24/2018/TT-BLĐTBXH	2018-12-06	6	9	1	1	2019-01-21	Ban hành Chương trình môn học GIáo dục chính trị thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
03/2019/TT-BLĐTBXH	2019-01-17	6	9	1	1	2019-03-05	Ban hành chương trình môn học tiếng Anh thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
38/2019/QH14	2019-06-13	1	1	1	2	2019-07-01	Quản lý thuế
39/2019/QH14	2019-06-13	1	1	2	1	2020-01-01	Đầu tư công
40/2019/QH14	2019-06-13	1	1	1	1	2020-07-01	Kiến trúc
41/2019/QH14	2019-06-14	1	1	1	1	2020-01-01	Thi hành án hình sự
43/2019/QH14	2019-06-14	1	1	1	17	2020-07-01	Giáo dục	Luật Giáo dục
44/2019/QH14	2019-06-14	1	1	1	2	2020-01-01	Phòng, chống tác hại của rượu, bia	Luật Phòng, chống tác hại của rượu, bia
88/2019/QH14	2019-11-18	4	1	0	4		Đề án tổng thể phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030
45/2019/QH14	2019-11-20	5	1	1	2	2021-01-01	Lao động
46/2019/QH14	2019-11-21	1	1	1	3	2020-07-01	Thư viện	Luật Thư viện
48/2019/QH14	2019-11-22	1	1	1	1	2020-07-01	Dân quân tự vệ
49/2019/QH14	2019-11-22	1	1	1	1	2020-07-01	Xuất cảnh, nhập cảnh của công dân Việt Nam
1679/QĐ-TTg	2019-11-22	3	3	0	2		Chiến lược Dân số Việt Nam đến năm 2030
53/2019/QH14	2019-11-26	1	1	1	1	2020-07-01	Lực lượng dự bị động viên
54/2019/QH14	2019-11-26	1	1	1	2	2021-01-01	Chứng khoán
1863/QĐ-TTg	2019-12-23	3	3	0	2		Kế hoạch hành động quốc gia phòng, chống bạo lực, xâm hại trẻ em giai đoạn 2020 - 2025
1896/QĐ-TTg	2019-12-25	3	3	3	1		Chương trình “Chăm sóc dinh dưỡng 1.000 ngày đầu đời nhằm phòng chống
05/2020/TT-BGDĐT	2020-03-18	6	5	1	1	2020-07-01	Ban hành Chương trình giáo dục quốc phòng và an ninh trong trường trung cấp sư phạm, cao đẳng sư phạm và cơ sở giáo dục đại học
416/QĐ-TTg	2020-03-25	3	3	4	6		Kế hoạch thực hiện Chỉ thị số 37-CT/TW về xây dựng quan hệ lao động…
50/NQ-CP	2020-04-17	4	6	0	2		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 52-NQ/TW về chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư
659/QĐ-TTg	2020-05-20	3	3	0	2		Chương trình chăm sóc và nâng cao sức khỏe người lao động, phòng chống bệnh nghề nghiệp giai đoạn 2020 - 2030
749/QĐ-TTg	2020-06-03	3	3	0	4		Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030	Chương trình chuyển đổi số quốc gia
753/QĐ-TTg	2020-06-03	3	3	3	1		Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW về công tác người…
57/2020/QH14	2020-06-16	1	1	1	3	2021-01-01	Thanh niên	Luật Thanh niên
58/2020/QH14	2020-06-16	1	1	1	2	2021-01-01	Hòa giải, đối thoại tại Tòa án
59/2020/QH14	2020-06-17	1	1	1	2	2021-01-01	Doanh nghiệp
60/2020/QH14	2020-06-17	1	1	1	1	2021-07-01	Sửa đổi, bổ sung một số điều của Luật phòng, chống thiên tai và Luật đê điều
61/2020/QH14	2020-06-17	1	1	2	8	2021-01-01	Đầu tư	Luật Đầu tư
65/2020/QH14	2020-06-19	1	1	1	1	2021-01-01	Sửa đổi, bổ sung một số điều của Luật tổ chức Quốc hội
1190/QĐ-TTg	2020-08-05	3	3	0	5		Chương trình trợ giúp người khuyết tật giai đoạn 2021 - 2030
1336/QĐ-TTg	2020-08-31	3	3	3	1		Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau giai đoạn
1521/QĐ-TTg	2020-10-06	3	3	0	3		Kế hoạch thực hiện Kết luận số 80-KL/TW về công tác phổ biến, giáo dục pháp luật
1579/QĐ-TTg	2020-10-13	3	3	0	2		Chương trình Chăm sóc sức khỏe người cao tuổi đến năm 2030
1712/QĐ-TTg	2020-11-02	3	3	3	1		Kế hoạch triển khai thi hành Luật Thanh niên
66/2020/QH14	2020-11-11	1	1	1	1	2022-01-01	Biên phòng Việt Nam
68/2020/QH14	2020-11-13	1	1	0	6		Cư trú	Luật Cư trú
69/2020/QH14	2020-11-13	1	1	1	1	2022-01-01	Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
70/2020/QH14	2020-11-13	1	1	1	1	2021-07-01	Thỏa thuận quốc tế
1804/QĐ-TTg	2020-11-13	3	3	0	2		Chương trình hỗ trợ phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021 - 2025
72/2020/QH14	2020-11-17	1	1	2	7	2022-01-01	Bảo vệ môi trường	Luật Bảo vệ môi trường
1929/QĐ-TTg	2020-11-25	3	3	3	1		Chương trình trợ giúp xã hội và phục hồi chức năng cho người tâm…
1999/QĐ-TTg	2020-12-07	3	3	3	1		Chương trình mở rộng tầm soát, chẩn đoán, điều trị một số bệnh, tật…
02/2020/UBTVQH14	2020-12-09	2	2	1	4	2021-07-01	Ưu đãi người có công với cách mạng	Pháp lệnh Ưu đãi người có công với cách mạng
2060/QĐ-TTg	2020-12-12	3	3	3	1		Chiến lược quốc gia bảo đảm trật tự, an toàn giao thông đường bộ giai
23/QĐ-TTg	2021-01-07	3	3	0	2		Chương trình hành động quốc gia vì trẻ em giai đoạn 2021 - 2030	Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030
112/QĐ-TTg	2021-01-22	3	3	0	3		Chương trình phát triển công tác xã hội giai đoạn 2021 - 2030
28/NQ-CP	2021-03-03	4	6	0	2		Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030
379/QĐ-TTg	2021-03-17	3	3	0	2		Chiến lược quốc gia phòng, chống thiên tai đến năm 2030, tầm nhìn đến năm 2050
73/2021/QH14	2021-03-30	1	1	1	7	2022-01-01	Phòng, chống ma túy	Luật Phòng, chống ma túy
553/QĐ-TTg	2021-04-06	3	3	3	1		Đề án “Nâng cao nhận thức cộng đồng và Quản lý rủi ro thiên tai dựa…
50/NQ-CP	2021-05-20	4	6	0	2		Chương trình hành động của Chính phủ thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng
782/QĐ-TTg	2021-05-27	3	3	0	4		Chương trình phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật giai đoạn 2021 - 2025, định hướng đến năm 2030
830/QĐ-TTg	2021-06-01	3	3	0	3		Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021 - 2025”
942/QĐ-TTg	2021-06-15	3	3	0	2		Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030
76/NQ-CP	2021-07-15	4	6	4	25		Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
1248/QĐ-TTg	2021-07-19	3	3	0	3		Chương trình phòng, chống tai nạn, thương tích trẻ em giai đoạn 2021 - 2030	Chương trình phòng, chống tai nạn, thương tích trẻ em
1318/QĐ-TTg	2021-07-22	3	3	3	1		Kế hoạch phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021 - 2025
1331/QĐ-TTg	2021-07-24	3	3	0	5		Chiến lược phát triển thanh niên Việt Nam giai đoạn 2021 - 2030
1452/QĐ-TTg	2021-08-31	3	3	4	3		Chương trình phòng, chống ma túy giai đoạn 2021 - 2025
1629/QĐ-TTg	2021-09-28	3	3	3	1		Chương trình phòng, chống mại dâm giai đoạn 2021 - 2025
1658/QĐ-TTg	2021-10-01	3	3	3	1		Chiến lược quốc gia về tăng trưởng xanh giai đoạn 2021 - 2030, tầm…
1660/QĐ-TTg	2021-10-02	3	3	0	4		Chương trình Sức khỏe học đường giai đoạn 2021 - 2025
1705/QĐ-TTg	2021-10-12	3	3	3	1		Kế hoạch triển khai Nghị quyết số 24/2021/QH15 phê duyệt chủ trương…
1719/QĐ-TTg	2021-10-14	3	3	4	7		Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025
1790/QĐ-TTg	2021-10-23	3	3	3	1		Chương trình truyền thông về bình đẳng giới đến năm 2030
1813/QĐ-TTg	2021-10-28	3	3	0	2		Đề án phát triển thanh toán không dùng tiền mặt tại Việt Nam giai đoạn 2021 - 2025
1895/QĐ-TTg	2021-11-11	3	3	0	3		Chương trình “Tăng cường giáo dục lý tưởng cách mạng, đạo đức, lối sống và khơi dậy khát vọng cống hiến cho thanh niên, thiếu niên, nhi đồng giai đoạn 2021 - 2030”
02/2021/QH15	2021-11-12	1	1	1	1	2021-12-01	Sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự
1909/QĐ-TTg	2021-11-12	3	3	3	1		Chiến lược phát triển văn hóa đến năm 2030
1944/QĐ-TTg	2021-11-18	3	3	4	4		Chương trình thực hiện Kết luận số 13-KL/TW về công tác phòng, chống tội phạm
2074/QĐ-TTg	2021-12-10	3	3	3	1		Kế hoạch triển khai thực hiện Chỉ thị số 06-CT/TW về công tác xây…
2239/QĐ-TTg	2021-12-30	3	3	3	1		Chiến lược phát triển giáo dục nghề nghiệp giai đoạn 2021 - 2030, tầm
02/QĐ-TTg	2022-01-05	3	3	0	2		Chiến lược quốc gia về dinh dưỡng giai đoạn 2021 - 2030 và tầm nhìn đến năm 2045
06/QĐ-TTg	2022-01-06	3	3	4	10		Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030	Đề án 06
03/2022/QH15	2022-01-11	1	1	1	1	2022-03-01	Sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự
85/QĐ-TTg	2022-01-17	3	3	3	1		Chương trình Y tế trường học trong các cơ sở giáo dục mầm non và phổ…
90/QĐ-TTg	2022-01-18	3	3	0	9		Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025
131/QĐ-TTg	2022-01-25	3	3	0	3		Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”
10/NQ-CP	2022-01-28	4	6	3	1		Chiến lược công tác dân tộc giai đoạn 2021 - 2030, tầm nhìn đến năm…
155/QĐ-TTg	2022-01-29	3	3	0	4		Kế hoạch quốc gia phòng, chống bệnh không lây nhiễm và rối loạn sức khỏe tâm thần giai đoạn 2022 - 2025
11/NQ-CP	2022-01-30	4	6	3	1		Chương trình phục hồi và phát triển kinh tế - xã hội và triển khai…
167/QĐ-TTg	2022-02-08	3	3	0	2		Chương trình hỗ trợ doanh nghiệp khu vực tư nhân kinh doanh bền vững giai đoạn 2022 - 2025
19/NQ-CP	2022-02-16	4	6	0	2		Chương trình quốc gia về an toàn, vệ sinh lao động giai đoạn 2021 - 2025
263/QĐ-TTg	2022-02-22	3	3	4	4		Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025
387/QĐ-TTg	2022-03-25	3	3	3	1		Chương trình “Đẩy mạnh phong trào học tập suốt đời trong gia đình…
407/QĐ-TTg	2022-03-30	3	3	0	3		Đề án “Tổ chức truyền thông chính sách có tác động lớn đến xã hội trong quá trình xây dựng văn bản quy phạm pháp luật giai đoạn 2022 - 2027”	Đề án 407
411/QĐ-TTg	2022-03-31	3	3	0	3		Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030
04/2022/QH15	2022-06-14	1	1	1	1	2023-01-01	Cảnh sát cơ động
05/2022/QH15	2022-06-15	1	1	1	2	2023-01-01	Điện ảnh
08/2022/QH15	2022-06-16	1	1	1	2	2023-01-01	Kinh doanh bảo hiểm
766/QĐ-TTg	2022-06-23	3	3	4	16		Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử	Bộ chỉ số 766
88/NQ-CP	2022-07-22	4	6	0	3		Chương trình hành động thực hiện Nghị quyết số 10-NQ/TW
926/QĐ-TTg	2022-08-02	3	3	3	1		Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an…
16/2022/TT-BLĐTBXH	2022-09-06	6	9	1	2	2022-10-21	Ban hành Chương trình đào tạo về nghiệp vụ đánh giá kỹ năng nghề quốc gia
10/2022/QH15	2022-11-10	1	1	1	2	2023-07-01	Thực hiện dân chủ ở cơ sở	Luật Thực hiện dân chủ ở cơ sở
11/2022/QH15	2022-11-14	1	1	2	1	2023-07-01	Thanh tra
12/2022/QH15	2022-11-14	1	1	1	1	2023-07-01	Dầu khí
13/2022/QH15	2022-11-14	1	1	2	1	2023-07-01	Phòng, chống bạo lực gia đình
14/2022/QH15	2022-11-15	1	1	2	1	2023-03-01	Phòng, chống rửa tiền
28/NQ-CP	2023-03-01	4	6	3	1		Chương trình hành động thực hiện Nghị quyết số 22-NQ/TW về phòng thủ…
334/QĐ-TTg	2023-04-01	3	3	0	2		Chiến lược địa chất, khoáng sản và công nghiệp khai khoáng đến năm 2030, tầm nhìn đến năm 2045
500/QĐ-TTg	2023-05-15	3	3	0	6		Quy hoạch phát triển điện lực quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050	Quy hoạch điện VIII
568/QĐ-TTg	2023-05-24	3	3	3	1		Chiến lược quốc gia về phòng, chống tác hại của thuốc lá đến năm 2030
16/2023/QH15	2023-06-19	1	1	2	1	2024-07-01	Giá
17/2023/QH15	2023-06-20	1	1	1	2	2024-07-01	Hợp tác xã
19/2023/QH15	2023-06-20	1	1	1	2	2024-07-01	Bảo vệ quyền lợi người tiêu dùng
20/2023/QH15	2023-06-22	1	1	2	1	2024-07-01	Giao dịch điện tử
22/2023/QH15	2023-06-23	1	1	2	1	2024-01-01	Đấu thầu
23/2023/QH15	2023-06-24	1	1	1	1	2023-08-15	Sửa đổi, bổ sung một số điều của Luật Xuất cảnh, nhập cảnh của công dân Việt Nam và Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
24/2023/QH15	2023-11-24	1	1	2	1	2024-07-01	Viễn thông
27/2023/QH15	2023-11-27	1	1	2	1	2025-01-01	Nhà ở
29/2023/QH15	2023-11-28	1	1	2	1	2025-01-01	Kinh doanh bất động sản
1591/QĐ-TTg	2023-12-08	3	3	0	4		Chương trình chăm sóc sức khỏe tâm thần trẻ em, trẻ em mồ côi giai đoạn 2023 - 2030
31/2024/QH15	2024-01-18	1	1	2	1	2024-08-01	Đất đai
32/2024/QH15	2024-01-18	1	1	2	1	2024-07-01	Các tổ chức tín dụng
262/QĐ-TTg	2024-04-01	3	3	4	3		Kế hoạch thực hiện Quy hoạch phát triển điện lực quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
444/QĐ-TTg	2024-05-23	3	3	3	1		Kế hoạch hành động thực hiện Chiến lược quốc gia Phòng thủ dân sự đến
33/2024/QH15	2024-06-21	1	1	2	1	2025-07-01	Lưu trữ
35/2024/QH15	2024-06-27	1	1	0	3		Đường bộ	Luật Đường bộ
36/2024/QH15	2024-06-27	1	1	2	3	2025-01-01	Trật tự, an toàn giao thông đường bộ	Luật Trật tự, an toàn giao thông đường bộ
38/2024/QH15	2024-06-27	1	1	2	1	2025-07-01	Công nghiệp quốc phòng, an ninh và động viên công nghiệp
41/2024/QH15	2024-06-29	1	1	2	1	2025-07-01	Bảo hiểm xã hội
43/2024/QH15	2024-11-20	1	1	2	1	2025-07-01	Công chứng
44/2024/QH15	2024-11-21	1	1	2	1	2025-07-01	Dược
47/2024/QH15	2024-11-25	1	1	2	1	2025-07-01	Quy hoạch đô thị và nông thôn
48/2024/QH15	2024-11-26	1	1	2	1	2025-07-01	Thuế giá trị gia tăng
50/2024/QH15	2024-11-27	1	1	2	1	2025-07-01	Công đoàn
53/2024/QH15	2024-11-28	1	1	2	1	2025-07-01	Phòng không nhân dân
54/2024/QH15	2024-11-29	1	1	2	1	2025-07-01	Địa chất và khoáng sản
55/2024/QH15	2024-11-29	1	1	2	1	2025-07-01	Phòng cháy, chữa cháy và cứu nạn, cứu hộ
56/2024/QH15	2024-11-29	1	1	1	2	2025-01-01	Sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách Nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính
60/2024/QH15	2024-11-30	1	1	2	1	2025-07-01	Dữ liệu
62/2024/QH15	2024-12-06	1	1	2	1	2025-07-01	Di sản văn hóa
03/NQ-CP	2025-01-09	4	6	4	3		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW
235/QĐ-TTg	2025-01-25	3	3	0	2		Kế hoạch triển khai thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
62/2025/QH15	2025-02-17	1	1	1	1	2025-02-17	Sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội
63/2025/QH15	2025-02-18	1	1	0	2		Tổ chức Chính phủ	Luật Tổ chức Chính phủ
64/2025/QH15	2025-02-19	1	1	0	2		Ban hành văn bản quy phạm pháp luật	Luật Ban hành văn bản quy phạm pháp luật
65/2025/QH15	2025-02-19	1	1	0	2		Tổ chức chính quyền địa phương	Luật Tổ chức chính quyền địa phương
50/NQ-CP	2025-03-13	4	6	4	8		Kế hoạch triển khai Nghị quyết số 163/2024/QH15 về Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030
51/NQ-CP	2025-03-18	4	6	0	3		Chương trình hành động của Chính phủ thực hiện Kết luận số 91-KL/TW về đổi mới căn bản, toàn diện giáo dục và đào tạo
66/NQ-CP	2025-03-26	4	6	0	2		Chương trình cắt giảm, đơn giản hóa thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh năm 2025 và 2026
74/NQ-CP	2025-04-07	4	6	0	2		Kế hoạch thực hiện sắp xếp đơn vị hành chính và xây dựng mô hình tổ chức chính quyền địa phương 2 cấp
93/NQ-CP	2025-04-16	4	6	0	3		Kế hoạch thực hiện Kết luận số 132-KL/TW về phòng, chống và kiểm soát ma túy
153/NQ-CP	2025-05-31	4	6	0	2		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 59-NQ/TW về hội nhập quốc tế
71/2025/QH15	2025-06-14	1	1	0	2		Công nghiệp công nghệ số	Luật Công nghiệp công nghệ số
72/2025/QH15	2025-06-16	1	1	0	6		Tổ chức chính quyền địa phương	Luật Tổ chức chính quyền địa phương
73/2025/QH15	2025-06-16	1	1	0	2		Nhà giáo	Luật Nhà giáo
75/2025/QH15	2025-06-16	1	1	1	1	2026-01-01	Sửa đổi, bổ sung một số điều của Luật Quảng cáo
77/2025/QH15	2025-06-18	1	1	1	1	2026-01-01	Sửa đổi, bổ sung một số điều của Luật Sử dụng năng lượng tiết kiệm và hiệu quả
84/2025/QH15	2025-06-25	1	1	0	5		Thanh tra	Luật Thanh tra
91/2025/QH15	2025-06-26	1	1	1	2	2026-01-01	Bảo vệ dữ liệu cá nhân
214/NQ-CP	2025-07-23	4	6	4	5		Kế hoạch hành động thúc đẩy tạo lập dữ liệu phục vụ chuyển đổi số toàn diện
281/NQ-CP	2025-09-15	4	6	3	1		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 71-NQ/TW
282/NQ-CP	2025-09-15	4	6	0	2		Chương trình hành động của Chính phủ thực hiện Nghị quyết số 72-NQ/TW
102/2025/QH15	2025-11-26	1	1	5	1	2026-07-01	Tương trợ tư pháp về dân sự
103/2025/QH15	2025-11-26	1	1	5	1	2026-07-01	Tương trợ tư pháp về hình sự
106/2025/QH15	2025-12-05	1	1	5	1	2026-07-01	Thi hành án dân sự
108/2025/QH15	2025-12-10	1	1	5	1	2026-07-01	Quản lý thuế
121/2025/QH15	2025-12-10	1	1	5	1	2026-03-01	Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
126/2025/QH15	2025-12-10	1	1	5	1	2026-07-01	Báo chí
135/2025/QH15	2025-12-10	1	1	5	1	2026-07-01	Xây dựng
282/QĐ-TTg	2026-02-12	3	3	4	5		Kế hoạch cải cách hành chính nhà nước trọng tâm giai đoạn 2026 - 2030
438/QĐ-TTg	2026-03-16	3	3	3	1		Chiến lược phát triển, ứng dụng năng lượng nguyên tử vì mục đích hòa…
18-KL/TW	2026-04-02	7	7	0	4		Kế hoạch phát triển kinh tế - xã hội, tài chính quốc gia và vay, trả nợ công, đầu tư công trung hạn
844/QĐ-TTg	2026-05-13	3	3	6	2		Kế hoạch hành động thực hiện Chỉ thị số 52-CT/TW về thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới
92/TT-LB	1993-10-25	6	10	1	1	1993-11-10	Hướng dẫn thi hành Nghị định số 73-CP
09/1998/NĐ-CP	1998-01-23	8	6	4	3
14/1998/CT-TTg	1998-03-28	9	3	1	1	1998-04-12	Thực hiện nếp sống văn minh trong việc cưới, việc tang, lễ hội
395/1998/QĐ-BKHCNMT	1998-04-10	3	11	1	1	1998-05-10	Ban hành Quy chế bảo vệ môi trường trong việc tìm kiếm, thăm dò, phát triển mỏ, khai thác, tàng trữ, vận chuyển, chế biến dầu khí và các dịch vụ liên quan
23/1998/CT-TTg	1998-05-20	9	3	1	1	1998-06-04	Tăng cường sự phối hợp với Uỷ ban Mặt trận Tổ quốc Việt Nam đẩy mạnh Cuộc vận động "Toàn dân đoàn kết xây dựng cuộc sống mới ở khu dân cư"
61/1998/QĐ-BGDĐT	1998-11-06	3	5	1	1	1998-11-21	Ban hành Quy chế tổ chức và hoạt động thư viện trường phổ thông
09/1998/TTLT-BGDĐT-BTP	1998-12-31	10	12	1	1	1999-01-01	Hướng dẫn việc cấp giấy chứng nhận trình độ tiếng Việt cho người nước ngoài xin nhập quốc tịch Việt Nam
05/1999/NĐ-CP	1999-02-03	8	6	1	1	1999-05-01	Chứng minh nhân dân
93/1999/QĐ-TTg	1999-04-05	3	3	1	1	1999-04-20	Chế độ bồi dưỡng đối với kiểm soát viên đê điều tham gia trực tiếp xử lý sự cố khi có báo động lụt, bão
1170/1999/QĐ-BYT	1999-04-16	3	4	1	1	1999-04-16	Ban hành "Quy định quản lý hàng y tế dự trữ Quốc gia"
170/1999/QĐ-TTg	1999-08-18	3	3	1	1	1999-09-02	Khuyến khích Người Việt Nam ở nước ngoài chuyển tiền về nước
185/1999/QĐ-TTg	1999-09-13	3	3	1	1	1999-09-28	Chính sách hỗ trợ đối với vùng phân lũ, chậm lũ thuộc hệ thống sông Hồng
2774/1999/QĐ-BYT	1999-09-13	3	4	1	1	1999-09-13	BAN HÀNH "QUY TRÌNH BẢO QUẢN THIẾT BỊ Y TẾ DỰ TRỮ QUỐC GIA; QUI TRÌNH BẢO QUẢN THUỐC VÀ NGUYÊN LIỆU LÀM THUỐC DỰ TRỮ QUỐC GIA"
117/1999/TT-BTC	1999-09-27	6	13	1	1	2000-01-01	Hướng dẫn chế độ tài chính đối với hoạt động thu thuế sử dụng đất nông nghiệp
03/2000/NQ-CP	2000-02-02	4	6	1	1	2000-02-02	Kinh tế trang trại
43/2000/QĐ-TTg	2000-04-07	3	3	1	1	2000-04-22	Vận động và khuyến khích nhân dân hiến máu tình nguyện
08/2000/TT-BVHTT	2000-04-28	6	14	1	1	2000-06-01	Hướng dẫn quản lý trò chơi điện tử
83/2000/QĐ-TTg	2000-07-12	3	3	1	1	2000-08-12	Sử dụng Hệ quy chiếu và Hệ tọa độ quốc gia Việt Nam
86/2000/QĐ-TTg	2000-07-18	3	3	1	1	2000-08-02	Ban hành Quy chế Trường đại học dân lập
79/2000/TT-BTC	2000-07-28	6	13	1	1	2000-07-28	Hướng dẫn bổ sung việc giảm, miễn thuế sử dụng đất nông nghiệp đối với vùng lũ lụt, vùng khó khăn
105/2000/QĐ-TTg	2000-08-25	3	3	1	1	2000-08-25	Miễn nộp nợ thuế sử dụng đất nông nghiệp và thuế nhà, đất
105/2000/TT-BTC	2000-10-23	6	13	1	1	2000-10-23	Hướng dẫn miễn nộp nợ thuế sử dụng đất nông nghiệp, thuế nhà đất từ năm 1999 trở về trước
68/2000/NĐ-CP	2000-11-17	8	6	4	6
139/2000/QĐ-TTg	2000-12-04	3	3	1	1	2000-12-19	Ban hành Quy chế về lãnh sự danh dự của nước ngoài tại Việt Nam
72/2000/NĐ-CP	2000-12-05	8	6	1	1	2000-12-20	Công bố, phổ biến tác phẩm ra nước ngoài
140/2000/QĐ-TTg	2000-12-08	3	3	1	1	2000-12-23	Ban hành Quy chế quản lý tiền của nước có chung biên giới tại Khu vực biên giới và Khu vực kinh tế cửa khẩu Việt Nam
01/2001/TTLT-TANDTC-VKSNDTC-BTP	2001-01-03	10	15	1	1	2001-01-18	Hướng dẫn thi hành Nghị quyết số 35/2000/QH10 ngày 9 tháng 6 năm 2000 của Quốc hội “Về việc thi hành Luật Hôn nhân và gia đình”
72/2001/QĐ-TTg	2001-05-04	3	3	3	1		Ngày Gia đình Việt Nam
77/2001/QĐ-TTg	2001-05-14	3	3	1	1	2001-05-29	Chi phí cho việc đào tạo cán bộ khoa học, kỹ thuật tại các cơ sở nước ngoài bằng ngân sách nhà nước
20/2001/QĐ-BGDĐT	2001-06-06	3	5	1	1	2001-06-21	Ban hành "Quy chế tổ chức thi tuyển sinh sau đại học đào tạo tại các cơ sở nước ngoài bằng ngân sách nhà nước"
973/2001/TT-TCĐC	2001-06-20	6	16	1	1	2001-07-05	Hướng dẫn áp dụng hệ quy chiếu và hệ tọa độ quốc gia VN - 2000
114/2001/QĐ-TTg	2001-07-31	3	3	1	1	2001-08-15	Sửa đổi, bổ sung một số điều của Quyết định số 210/1999/QĐ-TTg ngày 27 tháng 10 năm 1999 của Thủ tướng Chính phủ về một số chính sách đối với người Việt Nam ở nước ngoài
73/2001/NĐ-CP	2001-10-05	8	6	4	3
51/2001/QH10	2001-12-25	4	1	4	9
199/2001/QĐ-TTg	2001-12-28	3	3	1	1	2002-01-01	Miễn giảm thuế sử dụng đất nông nghiệp
03/2002/NĐ-CP	2002-01-07	8	6	1	1	2002-01-22	Bảo vệ an ninh, an toàn dầu khí
02/2002/TT-BGDĐT	2002-01-22	6	5	1	1	2002-02-06	Hướng dẫn thi hành một số điều của Quy chế trường đại học dân lập liên quan đến tổ chức và nhân sự		02/2002/TT-BGD&ĐT
20/2002/QĐ-TTg	2002-01-24	3	3	1	1	2002-01-24	Chuyển Bảo hiểm Y tế Việt Nam sang Bảo hiểm Xã hội Việt Nam
17/2002/QĐ-BNNPTNT	2002-03-12	3	17	1	1	2002-03-27	Ban hành Quy định quản lý và sử dụng vật tư dự trữ phòng chống lụt bão		17/2002/QĐ-BNN
13-NQ/TW	2002-03-18	4		3	1		Tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể
26/2002/NĐ-CP	2002-03-21	8	6	1	1	2002-04-05	Sĩ quan dự bị Quân đội nhân dân Việt Nam
63/2002/QĐ-TTg	2002-05-20	3	3	1	1	2002-05-20	Công tác phòng, chống lụt, bão, giảm nhẹ thiên tai
72/2002/QĐ-TTg	2002-06-10	3	3	1	1	2002-06-10	Thống nhất dùng bộ mã các ký tự chữ Việt theo tiêu chuẩn TCVN 6909:2001 trong trao đổi thông tin điện tử giữa các tổ chức của Đảng và Nhà nước
07/2002/TT-BKHCN	2002-06-10	6	18	1	1	2002-11-15	Hướng dẫn triển khai Quyết định số 72/2002/QĐ-TTg
78/2002/QĐ-TTg	2002-06-17	3	3	1	1	2002-07-02	Sửa đổi, bổ sung Quyết định số 170/1999/QĐ-TTg ngày 19 tháng 8 năm 1999 về việc khuyến khích Người Việt Nam ở nước ngoài chuyển tiền về nước
139/2002/QĐ-TTg	2002-10-15	3	3	1	1	2002-10-30	Khám, chữa bệnh cho người nghèo
170/2002/TTLT-BQP-BTC	2002-11-28	10	19	1	1	2002-12-13	Hướng dẫn thực hiện chế độ chính sách đối với học viên đào tạo sĩ quan dự bị và sĩ quan dự bị
103/2002/NĐ-CP	2002-12-17	8	6	1	1	2003-01-01	Quy định chế độ đền bù và trợ cấp đối với cá nhân, gia đình, cơ quan, tổ chức tham gia phòng, chống ma tuý bị thiệt hại về tính mạng, sức khoẻ, tài sản
01/2003/NĐ-CP	2003-01-09	8	6	4	3
11/2003/QĐ-TTg	2003-01-15	3	3	1	1	2003-01-15	PHÊ DUYỆT HẠNG ĐẤT TÍNH THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP TỈNH CẦN THƠ
04/2003/NĐ-CP	2003-01-16	8	6	1	1	2003-01-31	Quy định về khen thưởng đối với cá nhân, gia đình, cơ quan, tổ chức có thành tích trong phòng, chống ma tuý
05/2003/NĐ-CP	2003-01-21	8	6	1	1	2003-02-05	Hợp tác quốc tế trong lĩnh vực phòng, chống ma tuý
08/2003/NĐ-CP	2003-02-10	8	6	1	1	2003-03-20	Hoạt động của Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài phục vụ nhiệm vụ phát triển kinh tế
24-NQ/TW	2003-03-12	4		3	1		Công tác dân tộc
05/2003/QĐ-BTS	2003-04-29	3	20	1	1	2003-06-12	Sửa đổi, bổ sung Phụ lục I (phần thủy sản) của Thông tư liên tịch số 17/2003/TTLT-BTC-BNNPTNT-BTS ngày 14/3/2003
60/2003/NĐ-CP	2003-06-06	8	6	4	3
1834/2003/QĐ-BGTVT	2003-06-24	3	21	1	1	2003-09-01	Công bố tạm thời tuyến vận tải hành khách đường thuỷ nội địa
130/2003/QĐ-TTg	2003-06-30	3	3	1	1	2003-07-31	Bảo vệ tiền Việt Nam
30/2003/TTLT-BGDĐT-BYT	2003-07-01	10	22	1	1	2003-07-16	Hướng dẫn việc chuyển đổi các văn bằng và trình độ đào tạo sau đại học trong lĩnh vực y tế
34/2003/QĐ-BGDĐT	2003-07-31	3	5	1	1	2003-08-15	Ban hành đề cương môn học Chủ nghĩa xã hội khoa học trình độ đại học
35/2003/QĐ-BGDĐT	2003-07-31	3	5	1	1	2003-08-15	Ban hành đề cương môn học Tư tưởng Hồ Chí Minh trình độ đại học, cao đẳng
36/2003/QĐ-BGDĐT	2003-08-01	3	5	1	1	2003-08-16	Ban hành Quy chế thực hành, thực tập sư phạm áp dụng cho các trường đại học, cao đẳng đào tạo giáo viên phổ thông, mầm non trình độ cao đẳng hệ chính quy
50/2003/QĐ-BVHTT	2003-08-22	3	14	1	1	2003-09-16	Quy định mức kinh phí mua sách lý luận, chính trị của hệ thống thư viện
41/2003/QĐ-BGDĐT	2003-08-27	3	5	1	1	2003-09-11	Ban hành Đề cương chi tiết học phần Lịch sử Đảng Cộng sản Việt Nam trình độ đại học dùng trong các đại học, học viện và các trường đại học
104/2003/NĐ-CP	2003-09-16	8	6	1	1	2003-10-03	Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Dân số
266/2003/QĐ-BQP	2003-11-03	3	8	1	1	2003-11-22	Danh mục hệ thống các ngành thuộc các nhóm ngành sĩ quan Quân đội nhân dân Việt Nam
25/2003/CT-TTg	2003-11-21	9	3	1	1	2003-12-12	Tổ chức triển khai thi hành Pháp lệnh Phòng, chống mại dâm
23/2003/QH11	2003-11-26	4	1	4	6
32-CT/TW	2003-12-09	9		3	1		Tăng cường sự lãnh đạo của Đảng trong công tác phổ biến, giáo dục…
10/2003/TT-BYT	2003-12-16	6	4	1	1	2003-12-31	Hướng dẫn các công ty nước ngoài đăng ký hoạt động về vắc xin, sinh phẩm y tế với Việt Nam
161/2003/NĐ-CP	2003-12-18	8	6	4	3
165/2003/NĐ-CP	2003-12-22	8	6	1	1	2004-01-07	Biệt phái sĩ quan Quân đội nhân dân Việt Nam
46/2004/QĐ-TTg	2004-03-26	3	3	1	1	2004-04-29	Ban hành Quy chế bảo đảm an toàn hệ thống Đường ống vận chuyển khí trên đất liền
53/2004/QĐ-TTg	2004-04-05	3	3	1	1	2004-05-01	Một số chính sách khuyến khích đầu tư tại Khu công nghệ cao
110/2004/NĐ-CP	2004-04-08	8	6	4	4
17/2004/QĐ-BVHTT	2004-05-05	3	14	1	1	2004-05-27	Ban hành "Quy chế sao chép tác phẩm tạo hình"
140/2004/NĐ-CP	2004-06-25	8	6	1	1	2004-07-23	Quy định chi tiết một số điều của Luật Biên giới quốc gia
100/2004/QĐ-BQP	2004-07-16	3	8	1	1	2004-11-22	Ban hành Quy tắc về bay, quản lý và điều hành bay trong vùng trời Việt Nam
166/2004/QĐ-TTg	2004-09-21	3	3	1	1	2004-10-13	Ban hành Quy chế phê duyệt chuẩn đo lường quốc gia
178/2004/NĐ-CP	2004-10-15	8	6	1	1	2004-11-07	Quy định chi tiết thi hành một số điều của Pháp lệnh Phòng, chống mại dâm
204/2004/NĐ-CP	2004-12-14	8	6	4	4
205/2004/NĐ-CP	2004-12-14	8	6	4	4
31/2004/QĐ-BGTVT	2004-12-21	3	21	1	1	2005-03-11	Ban hành tiêu chuẩn cấp kỹ thuật cảng thủy nội địa, tiêu chuẩn bến thuỷ nội địa
05/2005/TT-BNV	2005-01-05	6	23	4	4
09/2005/TT-BNV	2005-01-05	6	24	4	3
08/2005/TTLT-BNV-BTC	2005-01-05	10		4	8
06/2005/NĐ-CP	2005-01-19	8	6	1	1	2005-02-10	Lập và hoạt động của Văn phòng đại diện của các tổ chức hợp tác, nghiên cứu của nước ngoài tại Việt Nam
10/2005/NĐ-CP	2005-01-31	8	6	1	1	2005-03-01	Quy định về cờ truyền thống, cờ hiệu, biểu tượng, hải quan hiệu, phù hiệu, cấp hiệu, trang phục, giấy chứng minh hải quan
38/2005/NĐ-CP	2005-03-18	8	6	1	1	2005-04-08	Quy định một số biện pháp bảo đảm trật tự công cộng
09/2005/TT-BCA	2005-03-18	6	25	1	1	2005-10-01	Hướng dẫn thi hành một số điều của Nghị định số 38/2005/NĐ-CP
20/2005/QĐ-BGTVT	2005-03-28	3	21	1	1	2005-04-23	Tổ chức và hoạt động của hoa tiêu đường thủy nội địa
51/2005/NĐ-CP	2005-04-11	8	6	1	1	2005-05-03	Nguồn tài chính và quản lý, sử dụng nguồn tài chính cho quản lý, bảo trì đường thuỷ nội địa
82/2005/QĐ-TTg	2005-04-18	3	3	1	1	2005-05-07	Chế độ ưu đãi đối với học sinh, sinh viên các bộ môn nghệ thuật truyền thống và đặc thù trong các trường văn hoá - nghệ thuật
10/2005/TT-BNG	2005-05-19	6	26	1	1	2005-06-16	Hướng dẫn thực hiện một số điều của Nghị định 06/2005/NĐ-CP ngày 19/1/2005 quy định về việc lập và hoạt động của văn phòng đại diện của các tổ chức hợp tác, nghiên cứu của nước ngoài tại Việt Nam
17/2005/CT-TTg	2005-05-25	9	3	1	1	2005-06-17	Chấn chỉnh các hoạt động tiêu cực trong quán bar, nhà hàng karaoke, vũ trường
73/2005/NĐ-CP	2005-06-06	8	6	1	1	2005-07-02	Đào tạo cán bộ cho Quân đội nhân dân Việt Nam tại các trường ngoài quân đội
138/2005/QĐ-TTg	2005-06-13	3	3	1	1	2005-07-04	Chế độ phụ cấp trách nhiệm đối với Kiểm sát viên, Điều tra viên và Kiểm tra viên ngành Kiểm sát
91/2005/NĐ-CP	2005-07-11	8	6	1	1	2005-08-04	Ban hành Quy chế đặt tên, đổi tên đường, phố và công trình công cộng
81/2005/TTLT-BNV-BTC	2005-08-10	10		4	3
109/2005/NĐ-CP	2005-08-24	8	6	1	1	2005-09-19	Sửa đổi, bổ sung một số điều của Nghị định số 89/1999/NĐ-CP ngày 01 tháng 9 năm 1999 của Chính phủ về bảo hiểm tiền gửi
23/2005/TTLT-BLĐTBXH-BTC	2005-08-31	10		4	3
244/2005/QĐ-TTg	2005-10-06	3	3	1	5	2005-10-30	Chế độ phụ cấp ưu đãi đối với nhà giáo đang trực tiếp giảng dạy trong các cơ sở giáo dục công lập
130/2005/NĐ-CP	2005-10-17	8	6	4	7
290/2005/QĐ-TTg	2005-11-08	3	3	0	7		Chế độ, chính sách đối với một số đối tượng trực tiếp tham gia kháng chiến chống Mỹ cứu nước nhưng chưa được hưởng chính sách của Đảng và Nhà nước
32/2005/TTLT-BLĐTBXH-BYT	2005-11-09	10	27	1	1	2005-12-05	Hướng dẫn phòng, chống lao, HIV/AIDS và các bệnh lây truyền qua đường tình dục tại Trung tâm Chữa bệnh - Giáo dục - Lao động xã hội
54-CT/TW	2005-11-30	9		3	1		Tăng cường lãnh đạo công tác phòng, chống HIV/AIDS trong tình hình…
44/2005/QĐ-BYT	2005-12-20	3	4	1	1	2006-01-29	Ban hành "Quy định về giải quyết khiếu nại trong lĩnh vực y tế”
14/2006/QĐ-TTg	2006-01-17	3	3	1	1	2006-02-22	Phê duyệt 10 chuẩn đo lường quốc gia
01/2006/TTLT-VKSTC-BNV-BTC	2006-01-19	10	28	1	1	2006-02-20	Hướng dẫn thi hành Quyết định số 138/2005/QĐ-TTg ngày 13 tháng 6 năm 2005 của Thủ tướng Chính phủ về chế độ phụ cấp trách nhiệm đối với Kiểm sát viên, Điều tra viên, Kiểm tra viên ngành Kiểm sát
16/2006/NĐ-CP	2006-01-25	8	6	1	1	2006-02-22	Quy định về việc khôi phục danh dự, đền bù, trợ cấp cho cơ quan, tổ chức, cá nhân bị thiệt hại do tham gia bảo vệ an ninh quốc gia
20/2006/NĐ-CP	2006-02-20	8	6	1	1	2006-03-16	Quy định chi tiết Luật Thương mại về kinh doanh dịch vụ giám định thương mại
01/2006/TTLT-BBCVT-BNG-BCA	2006-03-03	10	29	1	1	2006-03-30	Hướng dẫn việc cấp phép sử dụng đài thông tin vệ tinh cho cơ quan đại diện nước ngoài, đoàn đại biểu nước ngoài, phóng viên nước ngoài đi theo phục vụ đoàn đại biểu nước ngoài
42/2006/TT-BNNPTNT	2006-03-13	6	17	1	1	2006-06-25	Hướng dẫn thực hiện một số điều tại Quyết định số 394/QĐ-TTg		42/2006/TT-BNN
36/2006/TT-BVHTT	2006-03-20	6	14	1	1	2006-04-15	Hướng dẫn thực hiện một số điều của Quy chế đặt tên, đổi tên đường, phố và công trình công cộng ban hành kèm theo Nghị định số 91/2005/NĐ-CP ngày 11 tháng 07 năm 2005 của Chính phủ
35/2006/NĐ-CP	2006-03-31	8	6	1	1	2006-04-26	Quy định chi tiết Luật Thương mại về hoạt động nhượng quyền thương mại
02/2006/TT-BLĐTBXH	2006-03-31	6	9	1	1	2006-04-30	Hướng dẫn thực hiện quyết định số 313/2005/QĐ-TTg ngày 02 tháng 12 năm 2005 của Thủ tướng Chính phủ về một số chế độ đối với người nhiễm HIV/AIDS và những người trực tiếp quản lý, điều trị, chăm sóc người nhiễm HIV/AIDS trong các cơ sở bảo trợ xã hội của nhà nước
38/2006/NĐ-CP	2006-04-17	8	6	1	1	2006-05-15	Bảo vệ dân phố
99/2006/TT-UBTDTT	2006-04-24	6	30	1	1	2006-05-18	Hướng dẫn thực hiện chế độ phụ cấp chức vụ lãnh đạo trong các tổ chức sự nghiệp thể dục thể thao
43/2006/NĐ-CP	2006-04-25	8	6	4	4
40/2006/QĐ-BNNPTNT	2006-05-22	3	17	1	1	2006-06-14	Điều chỉnh, bổ sung Quyết định số 74/2004/QĐ-BNN ngày 16/12/2004 về việc Ban hành Danh mục giống cây trồng được phép sản xuất, kinh doanh		40/2006/QĐ-BNN
09/2006/TT-BTM	2006-05-25	6	31	1	1	2006-06-22	Hướng dẫn đăng ký hoạt động nhượng quyền thương mại
05/2006/QĐ-BTNMT	2006-05-26	3	32	4	3
120/2006/QĐ-TTg	2006-05-29	3	3	1	1	2006-06-22	Chế độ phụ cấp ưu đãi theo nghề đối với công chức quản lý thị trường
122/2006/QĐ-TTg	2006-05-29	3	3	1	1	2006-06-24	Chuyển loại hình trường đại học dân lập sang loại hình trường đại học tư thục
132/2006/QĐ-TTg	2006-05-31	3	3	1	1	2006-06-25	Chế độ phụ cấp ưu đãi theo nghề đối với công chức, viên chức ngành kiểm lâm, bảo vệ thực vật, thú y và kiểm soát đê điều
59/2006/NĐ-CP	2006-06-12	8	6	1	1	2006-07-09	Quy định chi tiết Luật Thương mại về hàng hóa, dịch vụ cấm kinh doanh, hạn chế kinh doanh và kinh doanh có điều kiện
54/2006/TT-BTC	2006-06-19	6	13	4	3
61/2006/NĐ-CP	2006-06-20	8	6	1	1	2006-07-13	Chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn
145/2006/QĐ-TTg	2006-06-20	3	3	1	1	2006-08-02	Chủ trương và những định hướng lớn xây dựng trường đại học đẳng cấp quốc tế của Việt Nam
146/2006/QĐ-TTg	2006-06-22	3	3	1	1	2006-07-16	Chuyển loại hình trường đại học, cao đẳng bán công
05/2006/TT-BLĐTBXH	2006-06-22	6	9	1	1	2006-07-16	Hướng dẫn thành lập và tổ chức hoạt động của Đội kiểm tra liên ngành về phòng, chống tệ nạn mại dâm
23/2006/CT-TTg	2006-07-12	9	3	1	1	2006-08-06	Tăng cường công tác y tế trong các trường học
26/2006/TT-BNG	2006-08-02	6	26	1	1	2006-08-20	Hướng dẫn việc gửi và nhận túi ngoại giao, túi lãnh sự của các cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam vận chuyển bằng đường hàng không
67/2006/TT-BVHTT	2006-08-10	6	14	1	1	2006-09-07	Hướng dẫn phân hạng và thực hiện chế độ phụ cấp chức vụ lãnh đạo trong các tổ chức sự nghiệp, dịch vụ công lập hoạt động văn hóa - thông tin
24/2006/QĐ-BYT	2006-08-14	3	4	1	1	2006-09-26	Triển khai áp dụng và hướng dẫn thực hiện các nguyên tắc, tiêu chuẩn "Thực hành tốt sản xuất mỹ phẩm" của Hiệp hội các nước Đông Nam Á
159/2006/QĐ-BQP	2006-09-15	3	8	1	1	2006-09-30	Các khu vực cấm bay
127/2006/NĐ-CP	2006-10-27	8	6	1	1	2006-11-27	Quy định về bảo đảm điều kiện cho hoạt động bảo vệ an ninh quốc gia và giữ gìn trật tự, an toàn xã hội
246/2006/QĐ-TTg	2006-10-27	3	3	1	1	2006-11-27	Thành lập Quỹ Hỗ trợ phát triển hợp tác xã
103/2006/QĐ-BNNPTNT	2006-11-14	3	17	1	1	2006-12-13	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh		103/2006/QĐ-BNN
144/2006/NĐ-CP	2006-11-27	8	6	4	3
19/2006/QĐ-BTNMT	2006-12-01	3	33	1	1	2007-03-16	Ban hành Danh mục địa danh các đơn vị hành chính Việt Nam thể hiện trên bản đồ
150/2006/NĐ-CP	2006-12-12	8	6	1	1	2007-01-05	Quy định chi tiết và hướng dẫn thi hành một số điều Pháp lệnh Cựu chiến binh
21/2006/QĐ-BTNMT	2006-12-15	3	33	1	1	2007-01-15	Ban hành Quy phạm quan trắc hải văn ven bờ
27/2006/QĐ-BKHCN	2006-12-18	3	18	1	1	2007-01-16	Ban hành "Quy định về tiêu chuẩn xác định dự án sản xuất sản phẩm công nghệ cao"
158/2006/NĐ-CP	2006-12-28	8	6	1	1	2007-01-22	Quy định chi tiết Luật Thương mại về hoạt động mua bán hàng hoá qua Sở Giao dịch hàng hóa
163/2006/NĐ-CP	2006-12-29	8	6	4	3
24/2006/QĐ-BTNMT	2006-12-29	3	33	1	1	2007-02-01	Ban hành Quy phạm Lưu trữ tư liệu khí tượng thủy văn
43/2006/QĐ-BYT	2006-12-29	3	4	1	1	2007-02-06	Ban hành Quy trình kỹ thuật ghép thận từ người cho sống và Quy trình kỹ thuật ghép gan từ người cho sống
06/2007/TT-BTC	2007-01-26	6	34	4	5
02/2007/QĐ-BVHTT	2007-02-06	3	14	1	1	2007-03-08	Ban hành Quy chế tổ chức thi sáng tác tranh cổ động và sử dụng tranh cổ động để tuyên truyền
02/2007/TT-BTNMT	2007-02-12	6	32	4	4
26/2007/QĐ-TTg	2007-02-15	3	3	1	1	2007-03-13	Phê duyệt Quy hoạch phát triển mía đường đến năm 2010 và định hướng đến năm 2020
05/2007/QĐ-BTNMT	2007-02-27	3	33	1	1	2007-04-29	Sử dụng hệ thống tham số tính chuyển giữa Hệ tọa độ quốc tế WGS-84 và Hệ tọa độ quốc gia VN-2000
29/2007/QĐ-TTg	2007-02-28	3	3	1	1	2007-03-25	Thành lập và quy định về tổ chức, hoạt động của Quỹ Tái tạo nguồn lợi thủy sản Việt Nam
02/2007/TTLT-BCA-BLĐTBXH-BTC	2007-03-01	10	35	1	1	2007-04-25	Thông tư hướng dẫn thực hiện Nghị định số 38/2006/NĐ-CP ngày 17 tháng 4 năm 2006 của Chính phủ về bảo vệ dân phố
30/2007/QĐ-TTg	2007-03-05	3	3	4	4
39/2007/NĐ-CP	2007-03-16	8	6	1	1	2007-04-25	Cá nhân hoạt động thương mại một cách độc lập, thường xuyên không phải đăng ký kinh doanh
64/2007/NĐ-CP	2007-04-10	8	6	1	1	2007-05-18	Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước
50/2007/QĐ-TTg	2007-04-12	3	3	1	1	2007-05-16	Kiện toàn Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma tuý, mại dâm
11-CT/TW	2007-04-13	9		3	1		Tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến…
67/2007/NĐ-CP	2007-04-13	8	6	4	4
71/2007/NĐ-CP	2007-05-03	8	6	1	1	2007-06-08	Quy định chi tiết và hướng dẫn thực hiện một số điều của Luật Công nghệ thông tin về công nghiệp công nghệ thông tin
75/2007/NĐ-CP	2007-05-09	8	6	1	1	2007-06-16	Điều tra sự cố, tai nạn tàu bay dân dụng
82/2007/NĐ-CP	2007-05-23	8	6	1	1	2007-07-01	Quy định cung cấp thông tin phục vụ xây dựng và điều hành chính sách tiền tệ quốc gia
17/2007/QĐ-BGDĐT	2007-05-24	3	5	1	1	2007-06-28	Ban hành Quy định về tổ chức và hoạt động của Trạm Y tế trong các đại học, học viện, trường đại học, cao đẳng và trung cấp chuyên nghiệp
02/2007/TT-BNV	2007-05-25	6	23	4	9
47/2007/QĐ-BNNPTNT	2007-05-29	3	17	1	1	2007-07-08	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh		47/2007/QĐ-BNN
78/2007/QĐ-TTg	2007-05-29	3	3	1	1	2007-07-07	Ban hành Quy chế phòng, chống động đất, sóng thần
90/2007/NĐ-CP	2007-05-31	8	6	1	1	2007-07-08	Quy định về quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam
102/2007/NĐ-CP	2007-06-14	8	6	4	3
103/2007/NĐ-CP	2007-06-14	8	6	1	1	2007-07-23	Quy định trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị và trách nhiệm của cán bộ, công chức, viên chức trong việc thực hành tiết kiệm, chống lãng phí
108/2007/NĐ-CP	2007-06-26	8	6	1	1	2007-08-07	Quy định chi tiết thi hành một số điều của Luật phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
112/2007/NĐ-CP	2007-06-26	8	6	1	1	2007-08-03	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật thể dục, thể thao
113/2007/NĐ-CP	2007-06-28	8	6	1	1	2007-08-03	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đê điều
36/2007/QĐ-BGDĐT	2007-06-28	3	5	1	1	2007-08-08	Ban hành Quy chế đào tạo đại học và cao đẳng hình thức vừa làm vừa học
96/2007/QĐ-TTg	2007-06-28	3	3	1	1	2007-08-10	Quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và phòng lây nhiễm HIV tại các cơ sở giáo dục, trường giáo dưỡng, cơ sở chữa bệnh, cơ sở bảo trợ xã hội, trại giam, trại tạm giam
18/2007/QĐ-BLĐTBXH	2007-07-18	3	36	4	3
115/2007/QĐ-TTg	2007-07-23	3	3	1	1	2007-08-23	Ban hành Quy chế bảo đảm an ninh nguồn phóng xạ
118/2007/QĐ-TTg	2007-07-25	3	3	1	1	2007-08-24	Chính sách hỗ trợ ngư dân khắc phục rủi ro do thiên tai trên biển
119/2007/QĐ-TTg	2007-07-25	3	3	1	1	2007-08-24	Thành lập Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài
126/2007/NĐ-CP	2007-08-01	8	6	4	3
127/2007/NĐ-CP	2007-08-01	8	6	1	1	2007-09-03	Quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật
20/2007/QĐ-BLĐTBXH	2007-08-02	3	36	4	3
71/2007/QĐ-BTC	2007-08-06	3	13	1	1	2007-09-01	Không thực hiện dán tem hàng nhập khẩu đối với 16 mặt hàng nhập khẩu
32/2007/QĐ-BYT	2007-08-15	3	4	1	1	2007-09-16	Ban hành “Quy định tiêu chuẩn lâm sàng, tiêu chuẩn cận lâm sàng và các trường hợp không áp dụng các tiêu chuẩn lâm sàng để xác định chết não”
136/2007/NĐ-CP	2007-08-17	8	6	4	4
127/2007/TTLT-BQP-CCBVN	2007-08-24	10	37	1	1	2007-10-14	Hướng dẫn vận động, tập hợp Cựu quân nhân tham gia câu lạc bộ, ban liên lạc Cựu quân nhân cơ sở
50/2007/QĐ-BGDĐT	2007-08-29	3	5	1	1	2007-10-10	Ban hành quy định về công tác giáo dục phẩm chất chính trị, đạo đức lối sống cho học sinh, sinh viên trong các đại học, học viện, trường đại học, cao đẳng, trung cấp chuyên nghiệp
144/2007/QĐ-TTg	2007-08-31	3	3	4	3
146/2007/QĐ-TTg	2007-09-04	3	3	1	1	2007-09-27	Ban hành Quy chế phát hiện, xử lý nguồn phóng xạ nằm ngoài sự kiểm soát
155/2007/QĐ-TTg	2007-09-25	3	3	1	1	2007-10-21	Ban hành Quy chế phối hợp liên ngành phòng, chống tệ nạn mại dâm
35/2007/QĐ-BYT	2007-10-05	3	4	1	1	2007-11-09	Ban hành "Quy định về điều kiện cơ sở vật chất, trang thiết bị, nhân sự đối với cơ sở tiếp nhận và bảo quản xác của người hiến"
21/2007/TT-BLĐTBXH	2007-10-08	6	36	4	3
151/2007/NĐ-CP	2007-10-10	8	6	4	3
58/2007/QĐ-BGDĐT	2007-10-12	3	5	1	1	2007-10-27	Quy định về hồ sơ HSSV và ứng dụng CNTT trong quản lý hồ sơ HSSV
14/2007/QĐ-BVHTTDL	2007-10-25	3	38	1	1	2007-11-24	Ban hành Quy chế tuyển chọn phim tham dự Giải thưởng OSCAR dành cho phim nói tiếng nước ngoài
124/2007/TT-BTC	2007-10-26	6	13	1	1	2007-11-24	Hướng dẫn về in, phát hành, sử dụng, quản lý tem thuốc lá điếu nhập khẩu, tem xì gà nhập khẩu
125/2007/TT-BTC	2007-10-29	6	13	1	1	2007-11-24	Hướng dẫn quản lý và sử dụng kinh phí thực hiện công tác quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và phòng lây nhiễm HIV tại các cơ sở giáo dục, trường giáo dưỡng, cơ sở chữa bệnh, cơ sở bảo trợ xã hội, trại giam, trại tạm giam
160/2007/NĐ-CP	2007-10-30	8	6	1	1	2007-11-25	Quy định Cờ truyền thống, Công an hiệu, cấp hiệu, phù hiệu và trang phục của lực lượng Công an nhân dân
27/2007/TT-BKHCN	2007-10-31	6	18	1	1	2007-11-29	Hướng dẫn việc ký kết và thực hiện Hiệp định và Thỏa thuận thừa nhận lẫn nhau kết quả đánh giá sự phù hợp
170/2007/NĐ-CP	2007-11-19	8	6	1	1	2007-12-11	Sửa đổi, bổ sung một số điều của Nghị định số 05/1999/NĐ-CP ngày 03 tháng 02 năm 1999 của Chính phủ về Chứng minh nhân dân
182/2007/QĐ-TTg	2007-11-26	3	3	1	1	2007-12-18	Kiện toàn Đoàn đàm phán Chính phủ về kinh tế và thương mại quốc tế
137/2007/TT-BTC	2007-11-28	6	13	4	3
2985/2007/QĐ-BNG	2007-11-29	3	26	1	1	2008-01-11	Ban hành Quy chế tổ chức và hoạt động Quỹ bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài
144/2007/TTLT-BTC-BGDĐT-BNG	2007-12-05	10	39	1	1	2008-01-01	Hướng dẫn chế độ, cấp phát và quản lý kinh phí đào tạo lưu học sinh Việt Nam ở nước ngoài bằng nguồn vốn ngân sách Nhà nước
30/2007/QĐ-BKHCN	2007-12-28	3	18	1	1	2008-01-23	Công bố phù hợp với tiêu chuẩn bắt buộc áp dụng chưa được chuyển thành quy chuẩn kỹ thuật quốc gia theo thời hạn quy định tại Nghị định số 127/2007/NĐ-CP
24/2007/QĐ-BTNMT	2007-12-31	3	33	1	1	2008-02-10	Ban hành Danh mục địa danh quốc tế thể hiện trên bản đồ
12/2008/QĐ-TTg	2008-01-17	3	3	1	1	2008-02-12	Ban hành Quy chế phối hợp thực hiện Hiệp định hợp tác chống cướp biển và cướp có vũ trang chống lại tàu, thuyền tại châu Á
19/2008/QĐ-TTg	2008-01-30	3	3	1	1	2008-02-25	Phê chuẩn hạng đất tính thuế sử dụng đất nông nghiệp của tỉnh Trà Vinh
20/2008/NĐ-CP	2008-02-14	8	6	1	1	2008-03-03	Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính
06/2008/QĐ-BYT	2008-02-14	3	4	1	1	2008-03-21	Ban hành Quy định tổ chức và hoạt động của Hội đồng tư vấn lấy, ghép bộ phận cơ thể không tái sinh ở người sống
07/2008/QĐ-BYT	2008-02-14	3	4	1	1	2008-03-21	Ban hành các mẫu đơn tự nguyện hiến, huỷ đăng ký hiến mô, bộ phận cơ thể ở người sống, sau khi chết và hiến xác; các mẫu thẻ đăng ký hiến mô, bộ phận cơ thể người sau khi chết và hiến xác
08/2008/QĐ-BYT	2008-02-14	3	4	1	1	2008-03-21	Ban hành Quy định về điều kiện đối với cơ sở y tế lấy, ghép mô, bộ phận cơ thể người và trình tự, thủ tục cho phép cơ sở y tế hoạt động
13/2008/QĐ-BVHTTDL	2008-03-10	3	38	1	1	2008-03-31	Ban hành Quy chế mẫu tổ chức và hoạt động thư viện trường đại học
13/2008/QĐ-BYT	2008-03-12	3	4	1	1	2008-03-27	Ban hành Hướng dẫn tư vấn, kiểm tra sức khỏe cho người đăng ký hiến mô, bộ phận cơ thể người sống, hiến mô, bộ phận cơ thể ở người sau khi chết và người đăng ký hiến xác
39/2008/QĐ-TTg	2008-03-14	3	3	4	3
36/2008/NĐ-CP	2008-03-28	8	6	1	1	2008-04-19	Quản lý tàu bay không người lái và các phương tiện bay siêu nhẹ
50/2008/QĐ-BNNPTNT	2008-04-02	3	17	1	1	2008-04-24	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh		50/2008/QĐ-BNN
56/2008/NĐ-CP	2008-04-29	8	6	1	1	2008-05-26	Quy định về tổ chức, hoạt động của ngân hàng mô và Trung tâm điều phối quốc gia về ghép bộ phận cơ thể người
59/2008/NĐ-CP	2008-05-08	8	6	1	1	2008-05-30	Giấy chứng minh Công an nhân dân
64/2008/NĐ-CP	2008-05-14	8	6	1	1	2008-06-06	Vận động, tiếp nhận, phân phối và sử dụng các nguồn đóng góp tự nguyện hỗ trợ nhân dân khắc phục khó khăn do thiên tai, hoả hoạn, sự cố nghiêm trọng, các bệnh nhân mắc bệnh hiểm nghèo
68/2008/NĐ-CP	2008-05-30	8	6	4	3
69/2008/NĐ-CP	2008-05-30	8	6	1	1	2008-06-24	Chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường
18/2008/QH12	2008-06-03	4	1	1	1	2008-07-12	Đẩy mạnh thực hiện chính sách, pháp luật xã hội hóa để nâng cao chất lượng chăm sóc sức khỏe nhân dân
70/2008/NĐ-CP	2008-06-04	8	6	1	1	2008-07-03	Quy định chi tiết thi hành một số điều của Luật Bình đẳng giới
02/2008/TTLT-BTP-TWHCCBVN	2008-06-09	10	40	1	1	2008-07-09	Hướng dẫn phối hợp xây dựng văn bản quy phạm pháp luật, tuyên truyền, phổ biến, giáo dục pháp luật, trợ giúp pháp lý đối với Cựu chiến binh
77/2008/NĐ-CP	2008-07-16	8	6	1	1	2008-08-11	Tư vấn pháp luật
11/2008/TTLT-BLĐTBXH-BTC	2008-07-21	10		4	3
88/2008/NĐ-CP	2008-08-05	8	6	1	1	2008-08-24	Xác định lại giới tính
61/2008/QĐ-BLĐTBXH	2008-08-12	3	36	4	3
92/2008/NĐ-CP	2008-08-22	8	6	1	1	2008-09-23	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Tương trợ tư pháp
114/2008/QĐ-TTg	2008-08-22	3	3	1	1	2008-08-22	Kiện toàn Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam
118/2008/QĐ-TTg	2008-08-27	3	3	1	1	2008-09-27	Ban hành Quy chế quản lý tài chính đối với hoạt động tìm kiếm cứu nạn, cứu hộ, ứng phó thiên tai, thảm họa
72/2008/QĐ-BTC	2008-09-03	3	34	4	3
1466/QĐ-TTg	2008-10-10	3	3	4	4
22/2008/TT-BLĐTBXH	2008-10-15	6	36	4	3
104/2008/QĐ-BNNPTNT	2008-10-21	3	17	1	1	2008-11-16	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh		104/2008/QĐ-BNN
93/2008/TT-BTC	2008-10-22	6	13	1	1	2008-11-16	Hướng dẫn thực hiện phân chia thuế giá trị gia tăng, thuế thu nhập doanh nghiệp do các nhà thầu phụ nộp ngân sách nhà nước phát sinh từ hoạt động thăm dò, phát triển mỏ và khai thác dầu, khí giữa ngân sách các cấp
142/2008/QĐ-TTg	2008-10-27	3	3	4	6		Chế độ đối với quân nhân tham gia kháng chiến chống Mỹ cứu nước có dưới 20 năm công tác trong quân đội đã phục viên, xuất ngũ về địa phương
08/2008/TTLT-BTP-BNV	2008-11-07	10	41	1	1	2008-12-13	Hướng dẫn về tổ chức và biên chế của Trung tâm trợ giúp pháp lý nhà nước
24/2008/QH12	2008-11-14	4	1	1	1	2009-04-05	Thi hành Luật thi hành án dân sự
08/2008/TT-BNV	2008-11-17	6	23	1	1	2008-12-26	Hướng dẫn trình tự, thủ tục cấp giấy phép sản xuất, kinh doanh sản phẩm mật mã dân sự và cấp giấy chứng nhận hợp chuẩn, giấy chứng nhận hợp quy sản phẩm mật mã dân sự
107/2008/TT-BTC	2008-11-18	6	13	1	1	2008-12-18	Hướng dẫn bổ sung một số điểm về quản lý, điều hành ngân sách nhà nước
149/2008/QĐ-TTg	2008-11-20	3	3	1	1	2008-12-16	Chế độ bồi dưỡng đi biển đối với thanh tra viên, cộng tác viên thanh tra nông nghiệp và phát triển nông thôn, cán bộ, thuyền viên và người làm việc trên tàu kiểm ngư
113/2008/TT-BTC	2008-11-27	6	13	1	1	2008-12-29	Hướng dẫn quản lý và kiểm soát cam kết chi ngân sách nhà nước qua Kho bạc Nhà nước
06/2008/TTLT-BTTTT-BCA	2008-11-28	10	42	1	1	2009-01-09	Bảo đảm an toàn cơ sở hạ tầng và an ninh thông tin trong hoạt động bưu chính, viễn thông và công nghệ thông tin
126/2008/NĐ-CP	2008-12-11	8	6	1	1	2008-12-31	Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
167/2008/QĐ-TTg	2008-12-12	3	3	3	1		Chính sách hỗ trợ hộ nghèo về nhà ở
170/2008/QĐ-TTg	2008-12-18	3	3	4	5		Chế độ bảo hiểm y tế và trợ cấp mai táng đối với thanh niên xung phong thời kỳ kháng chiến chống Pháp
130/2008/NĐ-CP	2008-12-19	8	6	1	1	2009-01-16	Giấy chứng minh sĩ quan Quân đội nhân dân Việt Nam
78/2008/QĐ-BGDĐT	2008-12-29	3	5	1	1	2009-01-27	Ban hành Quy định về quản lý hoạt động sở hữu trí tuệ trong cơ sở giáo dục đại học
11/2008/TTLT-BYT-BKHCN	2008-12-29	10	43	1	1	2009-02-07	Hướng dẫn xây dựng, thẩm định, công bố Bộ tiêu chuẩn quốc gia về thuốc và ban hành, xuất bản Dược điển Việt Nam
124/2008/QĐ-BNNPTNT	2008-12-30	3	17	1	1	2009-01-29	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh		124/2008/QĐ-BNN
132/2008/NĐ-CP	2008-12-31	8	6	1	1	2009-02-01	Quy định chi tiết thi hành một số điều của Luật chất lượng sản phẩm, hàng hóa
133/2008/NĐ-CP	2008-12-31	8	6	4	4
17/2008/QĐ-BTNMT	2008-12-31	3	33	1	1	2009-02-14	Ban hành Quy chuẩn quốc gia về khí tượng thủy văn
18/2008/QĐ-BTNMT	2008-12-31	3	33	1	1	2009-02-27	Ban hành Quy chuẩn kỹ thuật quốc gia về Dự báo lũ
01/2009/TT-BNNPTNT	2009-01-06	6	17	1	1	2009-02-06	Hướng dẫn tuần tra, canh gác bảo vệ đê điều trong mùa lũ		01/2009/TT-BNN
01/2009/TT-BVHTTDL	2009-01-22	6	38	1	1	2009-03-08	Hướng dẫn Hoạt động triển lãm văn hoá, nghệ thuật tại Việt Nam và đưa triển lãm văn hoá, nghệ thuật của Việt Nam ra nước ngoài quy định tại Nghị định số 11/2006/NĐ-CP ngày 18 tháng 01 năm 2006 của Chính phủ ban hành quy chế hoạt động văn hoá và kinh doanh dịch vụ văn hoá công cộng và Nghị định số 72/2000/NĐ-CP ngày 05 tháng 12 năm 2000 của Chính phủ quy định về công bố, phổ biến tác phẩm ra nước ngoài
12/2009/NĐ-CP	2009-02-12	8	6	4	3
19/2009/TT-NHNN	2009-02-13	6	44	1	1	2009-11-01	Hướng dẫn về quản lý ngoại hối đối với các giao dịch trái phiếu Chính phủ bằng ngoại tệ phát hành theo Quyết định số 211/QĐ-TTg
21/2009/NĐ-CP	2009-02-23	8	6	1	1	2009-04-10	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sĩ quan Quân đội nhân dân Việt Nam về chế độ, chính sách đối với sĩ quan thôi phục vụ tại ngũ; sĩ quan tại ngũ hy sinh, từ trần; sĩ quan tại ngũ chuyển sang quân nhân chuyên nghiệp hoặc công chức quốc phòng
48/2009/TTLT-BTC-BNNPTNT	2009-03-12	10	45	1	1	2009-04-26	Hướng dẫn chế độ quản lý, sử dụng và thanh quyết toán kinh phí sự nghiệp kinh tế duy tu, bảo dưỡng đê điều		48/2009/TTLT-BTC-BNN
01/2009/TT-BKHCN	2009-03-20	6	18	1	1	2009-05-04	Quy định Danh mục sản phẩm, hàng hoá có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ
06/2009/TT-BKHCN	2009-04-03	6	18	1	1	2009-10-03	Hướng dẫn về điều kiện, thủ tục xét tặng giải thưởng chất lượng sản phẩm, hàng hóa của tổ chức, cá nhân
07/2009/TTLT-BGDĐT-BNV	2009-04-15	10	46	1	1	2009-05-30	Hướng dẫn thực hiện quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế đối với đơn vị sự nghiệp công lập giáo dục và đào tạo
37/2009/NĐ-CP	2009-04-23	8	6	4	3
21/2009/TT-BNNPTNT	2009-04-24	6	17	1	1	2009-06-08	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”		21/2009/TT-BNN
26/2009/TT-BNNPTNT	2009-05-11	6	47	1	1	2009-06-25	Hướng dẫn về cơ cấu tổ chức, nguồn kinh phí và chế độ thù lao đối với lực lượng quản lý đê nhân dân		26/2009/TT-BNN
92/2009/TT-BTC	2009-05-12	6	13	1	1	2009-06-25	Hướng dẫn việc thanh toán kinh phí từ nguồn ngân sách nhà nước cho các tổ chức, cá nhân tham gia hoạt động tìm kiếm cứu nạn, cứu hộ ứng phó thiên tai, thảm hoạ
78/2009/QĐ-TTg	2009-05-15	3	3	1	1	2009-07-01	Chế độ phụ cấp đặc thù đối với cán bộ, viên chức khí tượng thủy văn thuộc ngành tài nguyên và môi trường
48/2009/NĐ-CP	2009-05-19	8	6	1	1	2009-07-15	Quy định về các biện pháp bảo đảm bình đẳng giới
13/2009/TT-BKHCN	2009-05-20	6	18	1	1	2009-07-06	Hướng dẫn đánh giá sơ bộ về an toàn hạt nhân đối với địa điểm nhà máy điện hạt nhân trong giai đoạn quyết định chủ trương đầu tư
02/2009/TT-BYT	2009-05-26	6	48	4	3
27/2009/TT-BNNPTNT	2009-05-28	6	17	1	1	2009-07-12	Ban hành quy định về kiểm dịch nhập khẩu trâu, bò từ các nước Lào và Cămpuchia vào Việt Nam		27/2009/TT-BNN
15/2009/TT-BKHCN	2009-06-02	6	18	1	1	2009-07-17	Hướng dẫn trình tự, thủ tục đăng ký việc sử dụng phụ gia không thông dụng để sản xuất, chế biến, pha chế xăng và nhiên liệu điêzen
52/2009/NĐ-CP	2009-06-03	8	6	4	3
05/2009/TT-BYT	2009-06-17	6	4	1	1	2009-12-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về chất lượng nước sinh hoạt”
123/2009/TT-BTC	2009-06-17	6	13	4	7
06/2009/TT-BYT	2009-06-26	6	4	1	1	2009-08-10	Quy định về định mức thuốc thiết yếu và các vật tư tiêu hao trong các dịch vụ, thủ thuật chăm sóc sức khỏe sinh sản
19/2009/TT-BKHCN	2009-06-30	6	18	1	1	2009-08-14	Quy định các biện pháp quản lý chất lượng đối với sản phẩm, hàng hóa cần tăng cường quản lý trước khi đưa ra lưu thông trên thị trường
03/2009/TT-BNG	2009-07-09	6	26	1	1	2009-09-07	Hướng dẫn dịch Quốc hiệu, tên các cơ quan, đơn vị và chức danh lãnh đạo, cán bộ công chức trong hệ thống hành chính nhà nước sang tiếng Anh để giao dịch đối ngoại
40/2009/TT-BNNPTNT	2009-07-09	6	17	1	1	2009-08-23	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”
24/2009/TT-BLĐTBXH	2009-07-10	6	36	4	3
36/2009/TTLT-BQP-BNV-BLĐTBXH-BTC	2009-07-21	10	49	1	1	2009-09-04	Hướng dẫn thực hiện một số điều của nghị định số 21/2009/nđ-cp ngày 23 tháng 02 năm 2009 của chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của luật sĩ quan quân đội nhân dân việt nam về chế độ, chính sách đối với sĩ quan thôi phục vụ tại ngũ; sĩ quan tại ngũ hy sinh, từ trần; sĩ quan tại ngũ chuyển sang quân nhân chuyên nghiệp hoặc công chức quốc phòng
97/2009/QĐ-TTg	2009-07-24	3	3	1	1	2009-09-15	Ban hành Danh mục các lĩnh vực cá nhân được thành lập tổ chức khoa học và công nghệ
67/2009/NĐ-CP	2009-08-03	8	6	1	1	2009-09-22	Sửa đổi một số điều của Nghị định số 127/2007/NĐ-CP ngày 01 tháng 8 năm 2007 của Chính phủ quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật và Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 của Chính phủ quy định chi tiết thi hành một số điều của Luật Chất lượng sản phẩm, hàng hóa
22/2009/TT-BCT	2009-08-04	6	50	4	5
105/2009/QĐ-TTg	2009-08-19	3	3	4	3
106/2009/QĐ-TTg	2009-08-20	3	3	1	1	2009-10-05	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Dự trữ Nhà nước trực thuộc Bộ Tài chính
55/2009/TT-BNNPTNT	2009-08-28	6	17	1	1	2010-02-24	Quy chuẩn kỹ thuật quốc gia về Bảo vệ và Kiểm dịch thực vật
73/2009/NĐ-CP	2009-09-07	8	6	1	1	2009-10-25	Quy định chi tiết thi hành một số điều của Pháp lệnh Công an xã
76/2009/NĐ-CP	2009-09-15	8	6	4	6
02/2009/TT-BTP	2009-09-17	6	51	1	1	2009-11-01	Quy định về chế độ phụ cấp trách nhiệm công việc giám định tư pháp
78/2009/NĐ-CP	2009-09-22	8	6	4	3
61/2009/TT-BNNPTNT	2009-09-25	6	17	1	1	2009-11-09	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”
28/2009/TT-BCT	2009-09-28	6	52	1	1	2009-11-12	Xác nhận hạn ngạch thuế quan đối với mật ong tự nhiên nhập khẩu vào Nhật Bản theo Hiệp định giữa Nước cộng hòa xã hội chủ nghĩa Việt Nam và Nhật Bản về đối tác kinh tế
22/2009/TT-BKHCN	2009-09-30	6	18	1	1	2009-11-14	Hướng dẫn trình tự, thủ tục đăng ký sản phẩm mới có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ
80/2009/NĐ-CP	2009-10-01	8	6	4	3
119/2009/QĐ-TTg	2009-10-01	3	3	4	3
191/2009/TT-BTC	2009-10-01	6	13	1	1	2009-11-15	Hướng dẫn quản lý và sử dụng kinh phí hoạt động bình đẳng giới và hoạt động vì sự tiến bộ của phụ nữ
66/2009/TT-BNNPTNT	2009-10-13	6	17	1	1	2010-04-13	Ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực Thú y
87/2009/NĐ-CP	2009-10-19	8	6	4	4
89/2009/NĐ-CP	2009-10-19	8	6	1	1	2009-12-02	Hoạt động đối ngoại biên phòng
27/2009/TT-BGDĐT	2009-10-19	6	5	1	1	2009-12-02	Ban hành Quy chế ngoại trú của học sinh, sinh viên các trường đại học, cao đẳng, trung cấp chuyên nghiệp hệ chính quy
92/2009/NĐ-CP	2009-10-22	8	6	4	3
93/2009/NĐ-CP	2009-10-22	8	6	4	4
31/2009/TT-BGDĐT	2009-10-23	6	5	1	1	2009-12-11	Ban hành Quy định về công tác phòng, chống tệ nạn ma tuý tại các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân
100/2009/NĐ-CP	2009-11-03	8	6	1	1	2010-01-01	Quy định thu phụ thu đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng
103/2009/NĐ-CP	2009-11-06	8	6	4	3
104/2009/NĐ-CP	2009-11-09	8	6	4	3
1855/QĐ-TTg	2009-11-11	3	3	4	4		Thành lập, kiện toàn Ban Vì sự tiến bộ của phụ nữ
24/2009/TT-BTNMT	2009-11-16	6	33	1	1	2010-01-01	Quy định về Định mức diện tích xây dựng các trạm khí tượng thủy văn
38/2009/TT-BLĐTBXH	2009-11-16	6	9	1	1	2009-12-31	Hướng dẫn thực hiện chế độ thưởng an toàn đối với cán bộ, công chức, viên chức của Cảng vụ hàng không
220/2009/TTLT-BTC-BGDĐT	2009-11-20	10	53	1	1	2010-01-04	Hướng dẫn quản lý tài chính đối với kinh phí thực hiện Chương trình tiên tiến
228/2009/TT-BTC	2009-12-07	6	13	4	3
04/2009/TT-BVHTTDL	2009-12-16	6	38	1	1	2010-01-01	Quy định chi tiết thi hành một số quy định tại Quy chế hoạt động văn hoá và kinh doanh dịch vụ văn hoá công cộng ban hành kèm theo Nghị định số 103/2009/NĐ-CP ngày 06 tháng 11 năm 2009 của Chính phủ
72/2009/TT-BCA	2009-12-18	6	25	1	1	2010-02-02	Quy định cụ thể thi hành Nghị định số 126/2008/NĐ-CP ngày 11 tháng 12 năm 2008 quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
239/2009/TTLT-BTC-VKSNDTC-TANDTC	2009-12-21	10	54	1	1	2010-02-01	Hướng dẫn việc thông báo, gửi, cung cấp thông tin, tài liệu liên quan đến người phạm tội, cá nhân và tổ chức vi phạm pháp luật
84/2009/TT-BNNPTNT	2009-12-29	6	17	1	1	2010-02-12	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”
23/2009/TT-BKHCN	2009-12-31	6	18	1	1	2010-02-14	Quy định việc sử dụng thống nhất dấu chất lượng đối với mũ bảo hiểm cho người đi mô tô, xe máy
01/2010/TT-BTC	2010-01-06	6	13	4	14
02/2010/NĐ-CP	2010-01-08	8	6	4	4
03/2010/TTLT-BYT-BCA	2010-01-20	10	55	1	1	2010-04-01	Quy định việc cấp, phát, quản lý và sử dụng thẻ nhân viên tiếp cận cộng đồng tham gia thực hiện các biện pháp can thiệp giảm tác hại trong dự phòng lây nhiễm HIV
07/2010/NĐ-CP	2010-01-25	8	6	1	1	2010-03-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử
07/2010/TT-BQP	2010-01-27	6	8	1	1	2010-03-13	Quy định xếp loại, nhóm đối với quân nhân chuyên nghiệp và xếp nhóm đối với công nhân viên chức quốc phòng trong Quân đội nhân dân Việt Nam
17/2010/TT-BTC	2010-02-01	6	13	1	1	2010-08-01	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với nhà bạt cứu sinh
18/2010/TT-BTC	2010-02-01	6	13	1	1	2010-08-01	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với xuồng cứu nạn
01/2010/TT-BTP	2010-02-09	6	51	1	1	2010-03-26	Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 77/2008/NĐ-CP ngày 16 tháng 7 năm 2008 của Chính phủ về tư vấn pháp luật
10/2010/NĐ-CP	2010-02-12	8	6	1	1	2010-04-15	Hoạt động thông tin tín dụng
13/2010/NĐ-CP	2010-02-27	8	6	4	3
05/2010/TT-BYT	2010-03-01	6	4	1	1	2010-04-15	Hướng dẫn bảo mật dữ liệu thử nghiệm trong đăng ký thuốc
15/2010/QĐ-TTg	2010-03-03	3	3	1	1	2010-04-20	Phụ cấp dạy lớp ghép đối với giáo viên trực tiếp giảng dạy học sinh tiểu học trong các cơ sở giáo dục công lập
28/2010/TTLT-BTC-BKHCN	2010-03-03	10	56	1	1	2010-04-17	Hướng dẫn quản lý và sử dụng kinh phí đối với hoạt động kiểm tra nhà nước về chất lượng sản phẩm, hàng hoá
17/2010/NĐ-CP	2010-03-04	8	6	4	4
20/2010/NĐ-CP	2010-03-08	8	6	1	1	2010-04-29	Quy định chi tiết thi hành Pháp lệnh sửa đổi Điều 10 của Pháp lệnh Dân số
09/2010/TT-BGDĐT	2010-03-10	6	5	1	1	2010-04-28	Ban hành Quy chế Học viên các trường đại học, cao đẳng và trung cấp chuyên nghiệp hình thức vừa làm vừa học
11/2010/TT-BNNPTNT	2010-03-10	6	17	1	1	2010-04-24	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”
25/2010/NĐ-CP	2010-03-19	8	6	4	4
31/2010/QĐ-TTg	2010-03-19	3	3	1	1	2010-05-05	Ban hành Quy chế quản lý xăng dầu dự trữ nhà nước
33/2010/QĐ-TTg	2010-04-02	3	3	1	1	2010-05-20	Ban hành Quy chế tổ chức Ngày Việt Nam ở nước ngoài
22/2010/TT-BNNPTNT	2010-04-06	6	17	1	1	2010-05-21	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”
37/2010/NĐ-CP	2010-04-07	8	6	4	3
53/2010/TT-BTC	2010-04-14	6	13	1	1	2010-04-14	Quy định về chế độ tài chính để thực hiện phòng, trừ bệnh vàng lùn, lùn xoắn lá và bệnh lùn sọc đen hại lúa
42/2010/NĐ-CP	2010-04-15	8	6	4	3
55/2010/TT-BTC	2010-04-16	6	34	4	4
45/2010/NĐ-CP	2010-04-21	8	6	1	1	2010-07-01	Quy định về tổ chức, hoạt động và quản lý hội
03/2010/TT-BKHCN	2010-04-21	6	18	1	1	2010-06-05	Quy định về hoạt động đào tạo kiến thức quản lý hành chính nhà nước đối với chuyên gia tư vấn, chuyên gia đánh giá hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2008 trong cơ quan hành chính nhà nước
37/2010/QĐ-TTg	2010-04-22	3	3	3	1		Quy định tiêu chuẩn xã, phường phù hợp với trẻ em
08/2010/TT-BYT	2010-04-26	6	4	1	1	2010-10-26	Hướng dẫn báo cáo số liệu nghiên cứu sinh khả dụng/ tương đương sinh học trong đăng ký thuốc
26/2010/TT-BNNPTNT	2010-04-27	6	17	1	1	2010-10-27	Ban hành Quy chuẩn kỹ thuật Quốc gia về kiểm dịch và Bảo vệ thực vật
38/2010/QĐ-TTg	2010-05-06	3	3	4	5
613/QĐ-TTg	2010-05-06	3	3	4	6		Trợ cấp hằng tháng cho những người có từ đủ 15 năm đến dưới 20 năm công tác thực tế đã hết thời hạn hưởng trợ cấp mất sức lao động
30/2010/TT-BNNPTNT	2010-05-11	6	17	1	1	2010-06-25	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”
51/2010/NĐ-CP	2010-05-14	8	6	4	4
75/2010/TT-BTC	2010-05-17	6	13	1	1	2010-07-01	Quy định việc lập dự toán, thanh toán, quyết toán ngân sách nhà nước cho công tác bảo đảm, bảo vệ chuyến bay chuyên cơ của Việt Nam
12/2010/TT-BTTTT	2010-05-18	6	57	1	1	2010-07-05	Quy định việc cập nhật thông tin dự án đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước vào Cơ sở dữ liệu quốc gia về các dự án ứng dụng công nghệ thông tin
29/2010/TT-BYT	2010-05-24	6	4	1	1	2010-07-30	Hướng dẫn thi hành một số Điều Nghị định số 88/2008/NĐ-CP ngày 05 tháng 8 năm 2008 của Chính phủ về xác định lại giới tính
31/2010/TT-BNNPTNT	2010-05-24	6	17	1	1	2010-11-24	Ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực Thú y
57/2010/NĐ-CP	2010-05-25	8	6	1	1	2010-07-09	Quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu biển
73/2010/TT-BQP	2010-05-31	6	8	1	1	2010-07-15	Hướng dẫn xếp lương khi nâng loại, chuyển loại, chuyển nhóm quân nhân chuyên nghiệp
58/2010/NĐ-CP	2010-06-01	8	6	4	3
63/2010/NĐ-CP	2010-06-08	8	6	1	1	2010-10-14	Kiểm soát thủ tục hành chính
65/2010/NĐ-CP	2010-06-11	8	6	1	1	2010-07-30	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đa dạng sinh học
45/2010/QĐ-TTg	2010-06-14	3	3	1	1	2010-08-15	Ban hành Quy chế Hoạt động kiểm soát hạt nhân
69/2010/NĐ-CP	2010-06-21	8	6	1	1	2010-08-10	An toàn sinh học đối với sinh vật biến đổi gen, mẫu vật di truyền và sản phẩm của sinh vật biến đổi gen
70/2010/NĐ-CP	2010-06-22	8	6	1	1	2010-08-10	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử về Nhà máy điện hạt nhân
34/2010/TT-BNNPTNT	2010-06-23	6	17	1	1	2010-08-07	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
97/2010/TT-BTC	2010-07-06	6	13	4	11
102/2010/TTLT-BTC-NHNN	2010-07-14	10	58	1	1	2010-08-28	Hướng dẫn về việc trao đổi, cung cấp thông tin giữa cơ quan quản lý thuế và các tổ chức tín dụng
82/2010/NĐ-CP	2010-07-15	8	6	1	1	2010-08-31	Quy định việc dạy và học tiếng nói, chữ viết của dân tộc thiểu số trong các cơ sở giáo dục phổ thông và trung tâm giáo dục thường xuyên
01/2010/TT-BNG	2010-07-15	6	26	1	1	2010-09-17	Hướng dẫn sử dụng biểu tượng quốc gia và nghi thức nhà nước tổ chức một số hoạt động đối ngoại tại cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
49/2010/QĐ-TTg	2010-07-19	3	3	4	3
08/2010/TT-BKHCN	2010-07-22	6	18	1	1	2010-09-05	Hướng dẫn về việc khai báo, cấp giấy phép tiến hành công việc bức xạ và cấp chứng chỉ nhân viên bức xạ
07/2010/TT-BVHTTDL	2010-07-28	6	38	1	1	2010-10-01	Quy định về quản lý hoạt động chuyên môn của hội cổ động viên thể thao
107/2010/TT-BQP	2010-08-16	6	8	1	1	2010-09-30	Ban hành Quy chế đào tạo cán bộ quân sự Ban chỉ huy quân sự xã, phường, thị trấn trình độ cao đẳng và đại học ngành quân sự cơ sở
53/2010/QĐ-TTg	2010-08-20	3	3	4	4		Quy định về chế độ đối với cán bộ, chiến sĩ Công an nhân dân tham gia kháng chiến chống Mỹ
20/2010/TTLT-BTTTT-BYT	2010-08-20	10	59	1	1	2010-10-15	Hướng dẫn việc ưu tiên về thời điểm, thời lượng phát sóng trên đài phát thanh, đài truyền hình; dung lượng và vị trí đăng trên báo in, báo điện tử đối với thông tin, giáo dục, truyền thông về phòng, chống HIV/AIDS
21/2010/TT-BTTTT	2010-09-08	6	60	4	3
55/2010/QĐ-TTg	2010-09-10	3	3	1	1	2010-10-26	Thẩm quyền, trình tự, thủ tục chứng nhận tổ chức, cá nhân hoạt động ứng dụng công nghệ cao, chứng nhận tổ chức, cá nhân nghiên cứu và phát triển công nghệ cao và công nhận doanh nghiệp công nghệ cao
15/2010/TT-BKHCN	2010-09-14	6	18	1	1	2010-10-29	Ban hành “Quy chuẩn kỹ thuật quốc gia về an toàn bức xạ - Miễn trừ khai báo, cấp giấy phép”
139/2010/TT-BTC	2010-09-21	6	13	4	16
55/2010/TT-BNNPTNT	2010-09-28	6	17	1	1	2010-11-12	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
59/2010/QĐ-TTg	2010-09-30	3	3	4	10
62/2010/QĐ-TTg	2010-10-15	3	3	1	2	2010-12-01	Không thu hồi kinh phí do ngân sách nhà nước hỗ trợ đối với các dự án sản xuất thử nghiệm sản phẩm
23/2010/TT-BTTTT	2010-10-15	6	57	1	1	2010-12-01	Quy định về cung cấp thông tin trên Trang Thông tin điện tử về năng lực quản lý, đầu tư ứng dụng công nghệ thông tin
160/2010/TT-BTC	2010-10-19	6	13	1	1	2010-12-03	Hướng dẫn sửa đổi, bổ sung Thông tư liên tịch số 02/2002/TTLT/BTC-MTTW của Bộ Tài chính và Ban Thường trực UBTWMTTQVN về công tác quản lý tài chính thực hiện "Cuộc vận động Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư" và các cuộc vận động quyên góp do Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam phát động
23/2010/TT-BTNMT	2010-10-26	6	33	1	1	2011-01-01	Quy định về điều tra khảo sát, đánh giá hệ sinh thái san hô, hệ sinh thái cỏ biển và đất ngập nước vùng ven biển và hải đảo
24/2010/TT-BTNMT	2010-10-27	6	33	1	1	2011-01-01	Quy định về đo đạc, thành lập bản đồ địa hình đáy biển bằng máy đo sâu hồi âm đa tia
68/2010/QĐ-TTg	2010-11-01	3	3	1	3	2010-12-20	Quy định hội có tính chất đặc thù
69/2010/QĐ-TTg	2010-11-03	3	3	1	2	2010-12-20	Quy định về thẩm quyền, trình tự, thủ tục công nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao
40/2010/TT-BYT	2010-11-05	6	4	1	1	2010-12-01	Quy định về tổ chức và hoạt động của Hội đồng tư vấn chuyên môn thẩm định hồ sơ đề nghị cấp giấy chứng nhận bị phơi nhiễm với HIV, giấy chứng nhận bị nhiễm HIV do tai nạn rủi ro nghề nghiệp
25/2010/TT-BTTTT	2010-11-15	6	57	1	1	2011-01-01	Quy định việc thu thập, sử dụng, chia sẻ, đảm bảo an toàn và bảo vệ thông tin cá nhân trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước
30/2010/TTLT-BGDĐT-BTP	2010-11-16	10	12	1	1	2010-12-31	Hướng dẫn việc phối hợp thực hiện công tác phổ biến, giáo dục pháp luật trong nhà trường
111/2010/NĐ-CP	2010-11-23	8	6	1	1	2011-01-10	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Lý lịch tư pháp
192/2010/TTLT-BTC-BTP-VPCP	2010-12-02	10		4	3
81/2010/QĐ-TTg	2010-12-13	3	3	1	1	2011-02-15	Quy định về thu nhận, lưu trữ, xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia
34/2010/TT-BTNMT	2010-12-14	6	33	1	1	2011-02-01	Quy định kỹ thuật điều tra, khảo sát hải văn, hóa học và môi trường vùng ven bờ và hải đảo
84/2010/QĐ-TTg	2010-12-15	3	3	1	1	2011-02-15	Ban hành Quy chế khai thác dầu khí
206/2010/TTLT-BTC-BGDĐT-BNG	2010-12-15	10	39	1	1	2011-02-01	Sửa đổi, bổ sung Thông tư liên tịch số 144/2007/TTLT-BTC-BGDĐT-BNG ngày 05 tháng 12 năm 2007 của Liên tịch Bộ Tài chính, Bộ Giáo dục và Đào tạo, Bộ Ngoại giao hướng dẫn chế độ, cấp phát và quản lý kinh phí đào tạo lưu học sinh Việt Nam ở nước ngoài bằng nguồn vốn Ngân sách nhà nước
11/2010/TT-BVHTTDL	2010-12-22	6	38	1	1	2011-03-01	Quy định tiêu chí của Trung tâm văn hóa-thể thao quận, huyện, thị xã, thành phố trực thuộc tỉnh
39/2010/TT-BGDĐT	2010-12-23	6	5	1	1	2011-02-08	Ban hành Quy định về việc đánh giá công tác học sinh, sinh viên của các trường đại học, cao đẳng và trung cấp chuyên nghiệp
116/2010/NĐ-CP	2010-12-24	8	6	4	3
20/2010/TT-BKHCN	2010-12-29	6	18	1	1	2011-02-12	Quy định về tổ chức, quản lý và điều hành Chương trình quốc gia “Nâng cao năng suất và chất lượng sản phẩm, hàng hoá của doanh nghiệp Việt Nam đến năm 2020”
24/2010/TT-BKHCN	2010-12-29	6	18	1	1	2011-02-12	Ban hành và thực hiện "Quy chuẩn kỹ thuật quốc gia về An toàn bức xạ - Phân nhóm và phân loại nguồn phóng xạ"
43/2010/TT-BCT	2010-12-29	6	50	4	3
119/2010/NĐ-CP	2010-12-30	8	6	4	3
219/2010/TT-BTC	2010-12-30	6	13	1	1	2011-03-01	Hướng dẫn tiêu chí xác định tổ chức bảo hiểm có uy tín trong lĩnh vực hàng hải theo quy định tại Pháp lệnh Thủ tục bắt giữ tàu biển
27/2010/TT-BKHCN	2010-12-30	6	18	1	1	2011-02-13	Hướng dẫn về đo lường bức xạ, hạt nhân và xây dựng, quản lý mạng lưới quan trắc và cảnh báo phóng xạ môi trường
01/2011/QĐ-TTg	2011-01-04	3	3	1	1	2011-03-01	Ban hành Quy chế xử lý sạt lở bờ sông, bờ biển
01/2011/TT-BTC	2011-01-06	6	13	1	1	2011-02-20	Quy định việc hỗ trợ kinh phí từ ngân sách nhà nước cho hội có hoạt động gắn với nhiệm vụ của Nhà nước giao; việc quản lý, sử dụng tài sản, tài chính của hội; quản lý việc tiếp nhận, sử dụng các nguồn tài trợ của cá nhân, tổ chức nước ngoài cho hội
03/2011/NĐ-CP	2011-01-07	8	6	1	1	2011-02-25	Quy định chi tiết và biện pháp thi hành Luật Hoạt động chữ thập đỏ
02/2011/TT-BTC	2011-01-07	6	13	1	1	2011-07-07	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với kim loại
03/2011/TT-BTC	2011-01-07	6	13	1	1	2011-07-07	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với ô tô, xe và máy chuyên dùng
04/2011/TT-BTC	2011-01-07	6	13	1	1	2011-07-07	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với nhà bạt cứu sinh loại nhẹ
03/2011/QĐ-TTg	2011-01-10	3	3	1	1	2011-02-25	Ban hành Quy chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn tại ngân hàng thương mại
04/2011/TT-BYT	2011-01-13	6	4	1	1	2011-08-01	Ban hành các Quy chuẩn kỹ thuật quốc gia đối với thực phẩm bổ sung vi chất dinh dưỡng
04/2011/NĐ-CP	2011-01-14	8	6	1	1	2011-03-10	Thực hiện bãi bỏ việc sử dụng các khu phân lũ, làm chậm lũ thuộc hệ thống sông Hồng
06/2011/NĐ-CP	2011-01-14	8	6	1	1	2011-03-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người cao tuổi
04/2011/TT-BVHTTDL	2011-01-21	6	38	1	1	2011-03-15	Quy định về việc thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội
09/2011/TT-BTC	2011-01-21	6	13	1	1	2011-03-07	Hướng dẫn về thuế giá trị gia tăng, thuế thu nhập doanh nghiệp đối với lĩnh vực kinh doanh bảo hiểm
06/2011/TT-BYT	2011-01-25	6	4	1	1	2011-04-01	Quy định về quản lý mỹ phẩm
09/2011/TT-BYT	2011-01-26	6	4	1	1	2011-03-15	Hướng dẫn điều kiện và phạm vi chuyên môn của cơ sở y tế điều trị bằng thuốc kháng HIV
01/2011/TTLT-VPCP-BNV	2011-01-26	10	61	1	1	2011-03-15	Hướng dẫn về chức năng, nhiệm vụ, quyền hạn, tổ chức và biên chế của bộ phận kiểm soát thủ tục hành chính thuộc Văn phòng Bộ, Cơ quan ngang Bộ và Văn phòng Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương
11/2011/NĐ-CP	2011-01-30	8	6	1	1	2011-04-01	Sửa đổi, bổ sung một số điều của Nghị định số 159/2006/NĐ-CP ngày 28 tháng 12 năm 2006 của Chính phủ về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia kháng chiến chống Mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ
12/2011/NĐ-CP	2011-01-30	8	6	1	1	2011-03-26	Tổ chức và chính sách đối với thanh niên xung phong
09/2011/QĐ-TTg	2011-01-30	3	3	3	1		Chuẩn hộ nghèo, hộ cận nghèo áp dụng cho giai đoạn 2011 - 2015
13/2011/NĐ-CP	2011-02-11	8	6	1	1	2011-04-05	An toàn công trình dầu khí trên đất liền
11/2011/QĐ-TTg	2011-02-18	3	3	1	1	2011-04-05	Chính sách khuyến khích phát triển ngành mây tre
22/2011/TTLT-BTC-BKHCN	2011-02-21	10	56	1	1	2011-04-08	Hướng dẫn quản lý tài chính đối với các dự án sản xuất thử nghiệm được ngân sách nhà nước hỗ trợ kinh phí
10/2011/TT-BYT	2011-02-25	6	4	1	1	2011-03-26	Hướng dẫn về biên chế của Trung tâm Dân số - Kế hoạch hóa gia đình huyện, quận, thị xã, thành phố thuộc tỉnh
06/2011/TT-BTTTT	2011-02-28	6	60	4	3
02/2011/TT-BKHCN	2011-03-16	6	18	1	1	2011-06-01	Hướng dẫn thực hiện kiểm soát vật liệu hạt nhân, vật liệu hạt nhân nguồn
18/2011/NĐ-CP	2011-03-17	8	6	1	1	2011-05-12	Sửa đổi khoản 6 Điều 2 Nghị định số 20/2010/NĐ-CP ngày 08 tháng 3 năm 2010 của Chính phủ quy định chi tiết thi hành Pháp lệnh Sửa đổi điều 10 của Pháp lệnh Dân số
19/2011/NĐ-CP	2011-03-21	8	6	1	1	2011-05-08	Quy định chi tiết thi hành một số điều của Luật Nuôi con nuôi
05/2011/TT-BLĐTBXH	2011-03-23	6	9	1	1	2011-06-01	Ban hành hệ thống biểu mẫu thống kê và hướng dẫn thu thập thông tin về công tác cai nghiện ma túy và quản lý sau cai nghiện theo Quyết định số 127/2009/QĐ-TTg ngày 26 tháng 10 năm 2009 của Thủ tướng Chính phủ Ban hành Chế độ báo cáo thống kê về phòng, chống ma túy
120/2011/TT-BTC	2011-03-23	6	13	3	1	2011-10-01	Hướng dẫn Nghị định số 20/2011/NĐ-CP
21/2011/NĐ-CP	2011-03-29	8	6	1	1	2011-05-15	Quy định chi tiết và biện pháp thi hành Luật Sử dụng năng lượng tiết kiệm và hiệu quả
12/2011/TT-BGTVT	2011-03-30	6	21	1	1	2011-06-01	Quy định về cấp, thu hồi Giấy chứng nhận bảo hiểm hoặc bảo đảm tài chính theo Công ước quốc tế về trách nhiệm dân sự đối với tổn thất ô nhiễm dầu năm 1992
13/2011/TT-BYT	2011-03-31	6	4	1	1	2011-06-01	Hướng dẫn phân tuyến các nhiệm vụ, chỉ tiêu kiểm nghiệm và quy trình kiểm nghiệm phục vụ quản lý nhà nước về chất lượng, vệ sinh an toàn thực phẩm trong ngành y tế
16/2011/TTLT-BCT-BNV	2011-04-05	10	62	1	1	2011-05-20	Hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp trực thuộc Sở Công Thương
19/2011/TT-BNNPTNT	2011-04-06	6	17	1	1	2011-05-21	Sửa đổi, bổ sung, bãi bỏ một số quy định về thủ tục hành chính trong lĩnh vực chăn nuôi theo Nghị quyết số 57/NQ-CP ngày 15 tháng 12 năm 2010
27/2011/NĐ-CP	2011-04-09	8	6	1	1	2014-04-15	Cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không
27/2011/TT-BGTVT	2011-04-14	6	21	1	1	2011-05-28	Áp dụng sửa đổi, bổ sung năm 2002 của Công ước quốc tế về an toàn sinh mạng con người trên biển năm 1974 ban hành kèm theo Bộ luật Quốc tế về an ninh tàu biển và cảng biển
23/2011/QĐ-TTg	2011-04-15	3	3	1	1	2011-06-01	Phê duyệt hạng đất tính thuế sử dụng đất nông nghiệp tại tỉnh Đắk Lắk
15/2011/TT-BYT	2011-04-19	6	4	1	1	2011-06-10	Quy định về tổ chức và hoạt động của cơ sở bán lẻ thuốc trong bệnh viện
33/2011/TT-BGTVT	2011-04-19	6	21	1	1	2011-06-03	Quy định về thủ tục cấp giấy chứng nhận chất lượng an toàn kỹ thuật và bảo vệ môi trường phương tiện, thiết bị thăm dò, khai thác và vận chuyển dầu khí trên biển do Bộ Giao thông vận tải ban hành
30/2011/TT-BNNPTNT	2011-04-20	6	17	1	1	2011-06-04	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
21/2011/TT-BCA	2011-04-25	6	25	1	1	2011-06-10	Quy định về trình tự, thủ tục thực hiện quyết định chưa cho nhập cảnh, chưa được xuất cảnh, tạm hoãn xuất cảnh
58/2011/TT-BTC	2011-05-11	6	13	4	5
35/2011/NĐ-CP	2011-05-18	8	6	1	1	2011-07-10	Biện pháp pháp luật bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội
06/2011/TT-BKHCN	2011-05-18	6	18	1	1	2011-07-01	Quy định về quản lý và sử dụng Quỹ bảo lãnh vay vốn cho dự án sử dụng năng lượng tiết kiệm và hiệu quả tại các doanh nghiệp nhỏ và vừa
799/QĐ-TTg	2011-05-25	3	3	4	3
30/2011/QĐ-TTg	2011-06-01	3	3	1	1	2011-08-01	Chế độ thù lao đối với người đã nghỉ hưu giữ chức danh lãnh đạo chuyên trách tại các hội
42/2011/TT-BGTVT	2011-06-01	6	21	1	1	2011-07-16	Hướng dẫn thực hiện chế độ thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm công việc có tính chất đặc thù trong ngành hàng không
31/2011/QĐ-TTg	2011-06-02	3	3	1	1	2011-07-20	Quy định việc công khai, minh bạch, kiểm tra, giám sát việc thực hiện quy định pháp luật về an sinh xã hội
41/2011/TT-BNNPTNT	2011-06-02	6	17	1	1	2011-07-17	Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam
19/2011/TT-BYT	2011-06-06	6	4	4	3
23/2011/TT-BYT	2011-06-10	6	48	4	4
43/2011/NĐ-CP	2011-06-13	8	6	1	1	2011-10-01	Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước
47/2011/NĐ-CP	2011-06-17	8	6	1	1	2011-08-15	Quy định chi tiết thi hành một số nội dung của Luật Bưu chính
85/2011/TT-BTC	2011-06-17	6	13	4	3
45/2011/TT-BNNPTNT	2011-06-24	6	17	1	1	2011-12-24	Ban hành Quy chuẩn kỹ thuật Quốc gia về chất lượng giống cây trồng
13/2011/TT-BTP	2011-06-27	6	51	1	1	2011-08-12	Ban hành và hướng dẫn sử dụng biểu mẫu và mẫu sổ lý lịch tư pháp
87/2011/TT-BQP	2011-06-27	6	8	1	1	2011-08-10	Hướng dẫn thực hiện Đề án đào tạo cán bộ quân sự Ban Chỉ huy quân sự cấp xã trình độ cao đẳng, đại học ngành quân sự cơ sở đến năm 2020 và những năm tiếp theo, theo Quyết định số 799/QĐ-TTg ngày 25 tháng 5 năm 2011 của Thủ tướng Chính phủ
88/2011/TT-BQP	2011-06-27	6	8	1	1	2011-08-10	Quy định nhiệm vụ, quyền hạn các cơ quan, đơn vị quân đội thực hiện Đề án đào tạo cán bộ quân sự Ban chỉ huy quân sự cấp xã trình độ cao đẳng, đại học ngành quân sự cơ sở đến năm 2020 và những năm tiếp theo, theo Quyết định số 799/QĐ-TTg ngày 25 tháng 5 năm 2011 của Thủ tướng Chính phủ
43/2011/TT-BCA	2011-06-29	6	25	1	1	2011-08-14	Hướng dẫn việc cấp giấy thông hành nhập xuất cảnh cho công dân Việt Nam sang các tỉnh, thành phố biên giới của Trung Quốc tiếp giáp Việt Nam
46/2011/TT-BGTVT	2011-06-30	6	21	1	1	2011-09-01	Quy định về cấp, thu hồi Giấy chứng nhận bảo hiểm hoặc bảo đảm tài chính theo Công ước quốc tế về trách nhiệm dân sự đối với tổn thất ô nhiễm dầu nhiên liệu năm 2001
53/2011/NĐ-CP	2011-07-01	8	6	1	1	2012-01-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế sử dụng đất phi nông nghiệp
48/2011/TT-BNNPTNT	2011-07-05	6	17	1	1	2012-01-05	Ban hành Quy chuẩn kỹ thuật Quốc gia về khảo nghiệm giống cây trồng
50/2011/TT-BNNPTNT	2011-07-15	6	17	1	1	2011-08-29	Hướng dẫn thực hiện Quyết định số 69/2010/QĐ-TTg ngày 03 tháng 11 năm 2010 của Thủ tướng Chính phủ về thẩm quyền, trình tự, thủ tục công nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao
04/2011/TTLT-BCA-BLĐTBXH-BTC	2011-07-18	10	63	1	1	2011-09-01	Hướng dẫn thực hiện chế độ hưu trí đối với cán bộ, chiến sĩ công an nhân dân trực tiếp tham gia kháng chiến chống mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên công tác trong công an nhân dân đã xuất ngũ, thôi việc về địa phương
27/2011/TT-BTNMT	2011-07-20	6	33	1	1	2011-09-05	Quy định về kiểm nghiệm và hiệu chỉnh một số thiết bị đo đạc bản đồ biển
40/2011/QĐ-TTg	2011-07-27	3	3	4	6		Quy định về chế độ đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến
51/2011/TT-BNNPTNT	2011-07-27	6	17	1	1	2011-09-10	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
63/2011/NĐ-CP	2011-07-28	8	6	1	1	2011-09-20	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trọng tài thương mại
64/2011/NĐ-CP	2011-07-28	8	6	1	1	2011-09-15	Quy định việc thi hành biện pháp bắt buộc chữa bệnh
34/2011/TT-BTNMT	2011-08-01	6	33	1	1	2011-09-15	Quy định kỹ thuật thành lập bản đồ địa hình đáy biển tỷ lệ 1:100.000 bằng phương pháp đo vẽ trực tiếp
41/2011/QĐ-TTg	2011-08-03	3	3	1	1	2011-10-01	Chỉ định doanh nghiệp thực hiện duy trì, quản lý mạng bưu chính công cộng, cung ứng dịch vụ bưu chính công ích, dịch vụ bưu chính quốc tế
67/2011/NĐ-CP	2011-08-08	8	6	1	1	2012-01-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường
30/2011/TT-BCT	2011-08-10	6	52	1	1	2011-09-23	Quy định tạm thời về giới hạn hàm lượng cho phép của một số hóa chất độc hại trong sản phẩm điện, điện tử
15/2011/TT-NHNN	2011-08-12	6	44	1	1	2011-09-01	Quy định việc mang ngoại tệ tiền mặt, đồng Việt Nam tiền mặt của cá nhân khi xuất cảnh, nhập cảnh
16/2011/TT-NHNN	2011-08-17	6	44	1	1	2011-10-01	Quy định về kiểm soát nội bộ, kiểm toán nội bộ Ngân hàng Nhà nước Việt Nam
122/2011/TTLT-BTC-BTP	2011-08-17	10		4	3
17/2011/TT-NHNN	2011-08-18	6	44	1	1	2011-10-01	Quy định về việc cho vay có bảo đảm bằng cầm cố giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với các tổ chức tín dụng
47/2011/QĐ-TTg	2011-08-22	3	3	1	1	2011-11-01	Chế độ phụ cấp ưu đãi theo nghề khí tượng thủy văn thuộc ngành tài nguyên và môi trường
24/2011/TT-BTTTT	2011-09-20	6	57	1	1	2011-11-15	Quy định việc tạo lập, sử dụng và lưu trữ dữ liệu đặc tả trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước
11/2011/TT-BNV	2011-09-26	6	23	1	1	2011-11-01	Hướng dẫn thi hành một số điều của Nghị định số 12/2011/NĐ-CP ngày 30 tháng 01 năm 2011của Chính phủ về tổ chức và chính sách đối với thanh niên xung phong
25/2011/TT-BTTTT	2011-09-26	6	57	1	1	2012-01-01	Quy định chi tiết và hướng dẫn các hoạt động về tổ chức lễ phát hành đặc biệt tem bưu chính Việt Nam
26/2011/TT-BKHCN	2011-10-04	6	18	1	1	2011-11-20	Quy định về trang phục, phù hiệu, biển hiệu, thẻ kiểm soát viên chất lượng đối với công chức chuyên ngành kiểm soát chất lượng sản phẩm, hàng hóa
64/2011/TT-BNNPTNT	2011-10-04	6	17	1	1	2011-11-18	Ban hành: "Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam"
37/2011/TT-BTNMT	2011-10-14	6	33	1	1	2011-11-30	Quy định về Định mức kinh tế - kỹ thuật thành lập bản đồ chuyên đề tỷ lệ 1:25.000, 1:50.000, 1:100.000, 1:250.000 bằng tư liệu ảnh vệ tinh
35/2011/TT-BYT	2011-10-15	6	4	1	1	2011-12-01	Hướng dẫn thực hiện chăm sóc sức khỏe người cao tuổi
67/2011/TT-BNNPTNT	2011-10-17	6	17	1	1	2012-04-17	Ban hành Quy chuẩn kỹ thuật quốc gia về khảo nghiệm giống cây trồng
28/2011/TT-BKHCN	2011-10-28	6	18	1	1	2011-12-15	Quy định về yêu cầu an toàn hạt nhân đối với địa điểm nhà máy điện hạt nhân
39/2011/TT-BCT	2011-10-28	6	50	4	3
19/2011/TT-BTP	2011-10-31	6	51	1	1	2011-12-14	Sửa đổi, bổ sung một số quy định về thủ tục hành chính của Thông tư số 05/2008/TT-BTP ngày 23 tháng 9 năm 2008, Thông tư số 03/2008/TT-BTP ngày 25 tháng 8 năm 2008 và Thông tư số 01/2010/TT-BTP ngày 09 tháng 02 năm 2010 của Bộ Tư pháp
76/2011/TT-BNNPTNT	2011-11-03	6	17	1	1	2011-12-18	Quy định Danh mục các loại thực phẩm được phép chiếu xạ và liều lượng hấp thụ tối đa cho phép đối với thực phẩm thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn
190/2011/TTLT-BQP-BLĐTBXH-BTC	2011-11-07	10	64	1	1	2011-12-25	Sửa đổi, bổ sung Thông tư liên tịch số 69/2007/TTLT-BQP-BLĐTBXH-BTC ngày 16 tháng 4 năm 2007 của Bộ Quốc phòng, Bộ Lao động - Thương binh và xã hội, Bộ Tài chính hướng dẫn thực hiện nghị định số 159/2006/NĐ-CP ngày 28 tháng 12 năm 2006 của Chính phủ về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia Kháng chiến chống Mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ
62/2011/QĐ-TTg	2011-11-09	3	3	4	5		Chế độ, chính sách đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế
152/2011/TT-BTC	2011-11-11	6	13	1	1	2012-01-01	Hướng dẫn thi hành Nghị định số 67/2011/NĐ-CP ngày 08 tháng 8 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật thuế Bảo vệ môi trường
153/2011/TT-BTC	2011-11-11	6	13	1	1	2012-01-01	Hướng dẫn về thuế sử dụng đất phi nông nghiệp
102/2011/NĐ-CP	2011-11-14	8	6	1	1	2012-01-01	Bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh
32/2011/TT-BKHCN	2011-11-15	6	18	1	1	2011-12-30	Quy định về việc xác định tiêu chí dự án ứng dụng công nghệ cao, dự án đầu tư sản xuất sản phẩm công nghệ cao và thẩm định hồ sơ đề nghị cấp Giấy chứng nhận hoạt động ứng dụng công nghệ cao, doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm công nghệ cao, doanh nghiệp công nghệ cao
07/2011/TTLT-BCA-BQP-BNG	2011-11-16	10	65	1	1	2012-01-01	Hướng dẫn thi hành án phạt trục xuất
21/2011/TT-BTP	2011-11-21	6	51	1	1	2012-01-05	Quản lý văn phòng con nuôi nước ngoài tại Việt Nam
08/2011/TTLT-BCA-BGTVT	2011-11-29	10	66	1	1	2012-01-15	Quy định về phối hợp thực hiện công tác bảo đảm trật tự, an toàn giao thông đường sắt
174/2011/TT-BTC	2011-12-02	6	13	4	3
110/2011/NĐ-CP	2011-12-05	8	6	1	1	2012-02-01	Quản lý hoạt động thuê, mua tàu bay, động cơ, phụ tùng vật tư và dịch vụ bảo dưỡng, sửa chữa tàu bay, động cơ, phụ tùng vật tư tàu bay
178/2011/TT-BTC	2011-12-08	6	13	1	1	2012-01-22	Hướng dẫn về việc tạo, phát hành, sử dụng và quản lý Biên lai thu thuế, lệ phí hải quan đối với hàng hóa xuất khẩu, nhập khẩu của các Doanh nghiệp kinh doanh dịch vụ chuyển phát nhanh đường hàng không quốc tế
82/2011/TT-BNNPTNT	2011-12-08	6	17	1	1	2012-01-22	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
33/2011/TT-BKHCN	2011-12-09	6	18	1	1	2012-01-23	Hướng dẫn về thẩm quyền, trình tự, thủ tục chứng nhận doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm thuộc Danh mục sản phẩm công nghệ cao được khuyến khích phát triển
77/2011/TT-BCA	2011-12-12	6	25	1	1	2012-02-01	Quy định quy chuẩn quốc gia về dự trữ nhà nước đối với phương tiện giao thông cơ giới đường bộ, xe máy chuyên dùng do Bộ Công an quản lý
78/2011/TT-BCA	2011-12-12	6	25	1	1	2012-02-01	Quy định quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với vũ khí, vật liệu nổ, công cụ hỗ trợ do Bộ Công an quản lý
183/2011/TT-BTC	2011-12-16	6	34	4	3
71/2011/QĐ-TTg	2011-12-20	3	3	1	1	2012-02-05	Bảo đảm, hỗ trợ kinh phí từ ngân sách nhà nước đối với các hội có tính chất đặc thù
45/2011/TT-BTNMT	2011-12-26	6	33	1	1	2012-03-01	Hướng dẫn xác định diện tích đất sử dụng không đúng mục đích, diện tích đất lấn, chiếm, diện tích đất chưa sử dụng theo đúng quy định để tính thuế sử dụng đất phi nông nghiệp
64/2011/TT-BGTVT	2011-12-26	6	21	1	1	2012-02-09	Quy định biện pháp sử dụng năng lượng tiết kiệm và hiệu quả trong hoạt động giao thông vận tải
73/2011/QĐ-TTg	2011-12-28	3	3	1	4	2012-02-15	Quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch
205/2011/TT-BTC	2011-12-30	6	13	1	1	2012-07-02	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với gạo
38/2011/TT-BKHCN	2011-12-30	6	18	1	1	2012-02-15	Quy định các yêu cầu về bảo đảm an ninh vật liệu hạt nhân và cơ sở hạt nhân
45/2011/TT-NHNN	2011-12-30	6	44	1	1	2012-02-13	Quy định về quản lý ngoại hối đối với việc cho vay, thu hồi nợ nước ngoài của tổ chức tín dụng
71/2011/TT-BGTVT	2011-12-30	6	21	1	1	2012-02-13	Quy định về hỗ trợ người cao tuổi khi tham gia giao thông công cộng
02/2012/NĐ-CP	2012-01-11	8	6	1	1	2012-02-24	Quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu bay; Thủ tục xử lý tàu bay bị bỏ
02/2012/TT-BQP	2012-01-13	6	8	1	1	2012-02-27	Hướng dẫn thực hiện một số điều của nghị định số 89/2009/NĐ-CP ngày 19 tháng 10 năm 2009 của chính phủ về hoạt động đối ngoại Biên phòng
01/2012/TTLT-BTP-UBDT	2012-01-17	10	67	1	1	2012-03-10	Hướng dẫn thực hiện trợ giúp pháp lý đối với người dân tộc thiểu số
06/2012/QĐ-TTg	2012-01-20	3	3	1	1	2012-03-15	Tham vấn cộng đồng doanh nghiệp về các thỏa thuận thương mại quốc tế
05/2012/NĐ-CP	2012-02-02	8	6	1	1	2012-04-01	Sửa đổi, bổ sung một số điều của các Nghị định về đăng ký giao dịch bảo đảm, trợ giúp pháp lý, luật sư, tư vấn pháp luật
06/2012/NĐ-CP	2012-02-02	8	6	4	3
02/2012/TTLT-BCA-BQP-BTP-BGDĐT	2012-02-06	10	68	1	1	2012-03-26	Hướng dẫn việc tổ chức dạy văn hóa, giáo dục pháp luật, giáo dục công dân, phổ biến thông tin thời sự, chính sách và thực hiện chế độ sinh hoạt, giải trí cho phạm nhân
13/2012/TT-BTC	2012-02-07	6	13	1	1	2012-04-01	Quy định về bảo hiểm bắt buộc bảo hiểm nghề nghiệp, bảo hiểm trách nhiệm dân sự và bảo hiểm trách nhiệm bồi thường thiệt hại về môi trường đối với tổ chức, cá nhân tiến hành công việc bức xạ
16/2012/TT-BTC	2012-02-08	6	13	1	1	2012-03-26	Quy định in, phát hành, quản lý và sử dụng hoá đơn bán hàng dự trữ quốc gia
03/2012/TTLT-BCA-BQP-BNG	2012-02-13	10	65	1	1	2012-04-02	Hướng dẫn việc thăm gặp, tiếp xúc lãnh sự đối với phạm nhân
09/2012/TT-BNNPTNT	2012-02-15	6	17	1	1	2012-03-31	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
01/2012/TT-NHNN	2012-02-16	6	44	1	1	2012-03-31	Quy định về chiết khấu giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với tổ chức tín dụng, chi nhánh ngân hàng nước ngoài
01/2012/TTLT-BTTTT-BGTVT	2012-02-24	10	69	1	1	2012-05-01	Hướng dẫn việc quản lý, cấp giấy phép sử dụng tần số vô tuyến điện đối với đài vô tuyến điện sử dụng tần số thuộc nghiệp vụ di động hàng không, vô tuyến dẫn đường hàng không
32/2012/TT-BTC	2012-02-29	6	13	1	1	2012-04-15	Quy định chế độ, quản lý và sử dụng kinh phí đối với người bị áp dụng biện pháp cách ly y tế, cưỡng chế cách ly y tế
12/2012/NĐ-CP	2012-03-01	8	6	4	3
14/2012/QĐ-TTg	2012-03-01	3	3	1	2	2012-04-15	Sửa đổi, bổ sung một số điều của Quyết định số 139/2002/QĐ-TTg ngày 15 tháng 10 năm 2002 của Thủ tướng Chính phủ về khám, chữa bệnh cho người nghèo
12/2012/TT-BNNPTNT	2012-03-01	6	17	1	1	2012-04-15	Ban hành "Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam"
14/2012/NĐ-CP	2012-03-07	8	6	4	3
17/2012/NĐ-CP	2012-03-13	8	6	1	1	2012-05-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kiểm toán độc lập
02/2012/TT-BTTTT	2012-03-15	6	57	1	1	2012-05-01	Quy định chi tiết về cung ứng và sử dụng dịch vụ bưu chính
06/2012/TT-NHNN	2012-03-16	6	44	1	1	2012-04-01	Quy định về cho vay đặc biệt đối với tổ chức tín dụng
07/2012/TT-NHNN	2012-03-20	6	44	1	1	2012-05-02	Quy định về trạng thái ngoại tệ của tổ chức tín dụng chi nhánh ngân hàng nước ngoài
08/2012/TT-BGTVT	2012-03-23	6	21	1	1	2012-06-01	Hướng dẫn thực hiện một số điều của Hiệp định giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Hoàng gia Campuchia về vận tải đường thủy
14/2012/TT-BNNPTNT	2012-03-27	6	17	1	1	2012-07-06	Hướng dẫn hồ sơ nghiệp vụ kiểm dịch thực vật
03/2012/TTLT-BTP-BCA	2012-03-30	10	70	1	1	2012-05-15	Quy định cụ thể việc phối hợp bảo vệ cưỡng chế trong thi hành án dân sự
23/2012/NĐ-CP	2012-04-03	8	6	1	1	2012-05-19	Quy định một số chế độ đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, công an đã phục viên, xuất ngũ, thôi việc
24/2012/NĐ-CP	2012-04-03	8	6	1	1	2012-05-25	Quản lý hoạt động kinh doanh vàng
27/2012/NĐ-CP	2012-04-06	8	6	1	1	2012-05-25	Quy định về xử lý kỷ luật viên chức và trách nhiệm bồi thường, hoàn trả của viên chức
28/2012/NĐ-CP	2012-04-10	8	6	1	1	2012-06-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người khuyết tật
29/2012/NĐ-CP	2012-04-12	8	6	4	4
32/2012/NĐ-CP	2012-04-12	8	6	4	3
33/2012/NĐ-CP	2012-04-13	8	6	1	1	2012-06-01	Sửa đổi, bổ sung một số điều của Nghị định 45/2010/NĐ-CP ngày 21 tháng 04 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội
17/2012/TT-BNNPTNT	2012-04-18	6	17	1	1	2012-06-02	Ban hành "Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam"
06/2012/TT-BYT	2012-04-20	6	4	1	1	2012-07-01	Quy định điều kiện thành lập và nội dung hoạt động đối với tổ chức tư vấn về phòng, chống HIV/AIDS
09/2012/TT-BCT	2012-04-20	6	52	1	1	2012-06-05	Quy định về việc lập kế hoạch, báo cáo thực hiện kế hoạch sử dụng năng lượng tiết kiệm và hiệu quả; thực hiện kiểm toán năng lượng
40/2012/NĐ-CP	2012-05-02	8	6	1	1	2012-06-26	Nghiệp vụ phát hành tiền; bảo quản, vận chuyển tài sản quý và giấy tờ có giá trong hệ thống ngân hàng nhà nước, tổ chức tín dụng và chi nhánh ngân hàng nước ngoài
24/2012/TT-BCA	2012-05-02	6	25	1	1	2012-06-01	Hướng dẫn thực hiện chế độ phụ cấp công vụ trong Công an nhân dân
05/2012/TT-BTNMT	2012-05-08	6	33	1	1	2012-06-20	Quy định kỹ thuật hiện chỉnh bản đồ địa hình quốc gia tỷ lệ 1:25.000 và 1:50.000 bằng ảnh vệ tinh
15/2012/TT-BGTVT	2012-05-10	6	21	1	1	2012-07-15	Quy định về trang bị và sử dụng áo phao cứu sinh, dụng cụ nổi cứu sinh cá nhân trên phương tiện vận tải hành khách ngang sông
06/2012/TT-BVHTTDL	2012-05-14	6	38	1	1	2012-07-01	Quy định chi tiết thi hành một số điều của Nghị định số 06/2011/NĐ-CP ngày 14 tháng 01 năm 2011 của Chính phủ về hỗ trợ người cao tuổi tham gia hoạt động văn hóa, thể thao và du lịch và tổ chức mừng thọ người cao tuổi
41/2012/TT-BQP	2012-05-14	6	8	1	1	2012-06-28	Quy định chế độ bồi dưỡng đối với các đối tượng thuộc quân đội trực tiếp làm công tác tiếp công dân, xử lý đơn thư, khiếu nại, tô cáo, kiến nghị, phản ánh
76/2012/TT-BTC	2012-05-15	6	13	1	1	2012-07-01	Quy định một số nội dung chi, mức chi trong hoạt động triển khai Luật thuế sử dụng đất phi nông nghiệp
45/2012/NĐ-CP	2012-05-21	8	6	1	1	2012-07-05	Khuyến công
16/2012/TT-NHNN	2012-05-25	6	44	1	1	2012-07-10	Hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 04 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng
86/2012/TT-BTC	2012-05-25	6	13	1	1	2012-11-25	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với vật liệu nổ công nghiệp - thuốc nổ Trinitrotoluen (TNT)
87/2012/TT-BTC	2012-05-25	6	13	1	1	2012-11-25	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với Vật liệu nổ công nghiệp - thuốc nổ Peutrit (TEN)
91/2012/TT-BTC	2012-05-30	6	13	1	1	2012-07-20	Quy định việc quản lý và sử dụng kinh phí phục vụ hoạt động của các Ban Chỉ đạo Cuộc vận động "Người Việt Nam ưu tiên dùng hàng Việt Nam"
24/2012/QĐ-TTg	2012-06-01	3	3	1	1	2012-07-20	Chính sách đầu tư phát triển rừng đặc dụng giai đoạn 2011 – 2020
25/2012/QĐ-TTg	2012-06-04	3	3	1	1	2012-08-01	Quy định một số chế độ ưu đãi đối với sĩ quan, quân nhân chuyên nghiệp, hạ sĩ quan, binh sĩ, công chức quốc phòng và công nhân quốc phòng thuộc lực lượng Cảnh sát biển Việt Nam
21/2012/TT-BNNPTNT	2012-06-05	6	17	1	1	2012-07-20	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
33/2012/TT-BCA	2012-06-11	6	25	1	1	2012-07-27	Quy định về chế độ thanh toán tiền nghỉ phép hằng năm trong Công an nhân dân
24/2012/TT-BNNPTNT	2012-06-19	6	17	1	1	2012-12-19	Ban hành Quy chuẩn kỹ thuật Quốc gia khảo nghiệm giống cây trồng
07/2012/TTLT-BTTTT-BVHTTDL	2012-06-19	10	71	1	1	2012-08-06	Quy định trách nhiệm của doanh nghiệp cung cấp dịch vụ trung gian trong việc bảo hộ quyền tác giả và quyền liên quan trên môi trường mạng Internet và mạng viễn thông
102/2012/TT-BTC	2012-06-21	6	13	4	19
22/2012/TTLT-BGTVT-BVHTTDL	2012-06-26	10	72	1	1	2013-01-01	Quy định về bảo đảm an toàn giao thông trong hoạt động vận tải khách du lịch bằng phương tiện thủy nội địa
55/2012/NĐ-CP	2012-06-28	8	6	4	6
30/2012/TT-BNNPTNT	2012-07-03	6	17	1	1	2013-01-03	Quy chuẩn kỹ thuật quốc gia điều kiện vệ sinh thú y
12/2012/TT-BTTTT	2012-07-30	6	57	1	1	2012-12-01	Quy định về thi tuyển quyền sử dụng tần số vô tuyến điện
23/2012/TT-NHNN	2012-08-09	6	44	1	1	2012-09-24	Quy định về chế độ điều hòa tiền mặt, giao dịch tiền mặt
96/2012/TT-BQP	2012-08-14	6	8	1	1	2012-09-30	Hướng dẫn thực hiện Quyết định số 25/2012/QĐ-TTg ngày 04 tháng 6 năm 2012 của Thủ tướng Chính phủ quy định một số chế độ ưu đãi đối với sĩ quan, quân nhân chuyên nghiệp, hạ sĩ quan, binh sĩ, công chức quốc phòng và công nhân quốc phòng thuộc lực lượng Cảnh sát biển Việt Nam
03/2012/TTLT-BNG-BNV	2012-08-15	10	73	1	1	2012-10-01	Hướng dẫn về quản lý, điều hành hoạt động của cán bộ biệt phái tại các cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
09/2012/TT-BTNMT	2012-08-22	6	33	1	1	2012-10-08	Quy định việc cung cấp, trao đổi thông tin và dữ liệu về sinh vật biến đổi gen
63/2012/NĐ-CP	2012-08-31	8	6	4	4
18-CT/TW	2012-09-04	9		3	1		Tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự, an…
144/2012/TT-BTC	2012-09-04	6	13	1	1	2012-10-20	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác tương trợ tư pháp
04/2012/TT-BNG	2012-09-06	6	26	1	1	2012-10-21	Hướng dẫn trình tự, thủ tục mở chính thức, mở mới, nâng cấp cửa khẩu, đường qua lại biên giới trên đất liền Việt Nam - Trung Quốc
35/2012/TT-BGTVT	2012-09-06	6	21	1	1	2013-01-01	Quy định về lắp đặt báo hiệu kilômét-địa danh và cách ghi ký hiệu, số thứ tự trên báo hiệu đường thủy nội địa
146/2012/TTLT-BTC-BTP	2012-09-07	10	74	1	1	2012-10-25	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hoạt động chuyên môn, nghiệp vụ trong lĩnh vực nuôi con nuôi từ nguồn thu lệ phí đăng ký nuôi con nuôi, lệ phí cấp, gia hạn, sửa đổi gỉấy phép của tổ chức con nuôi nước ngoài, chi phí giải quyết nuôi con nuôi nước ngoài
44/2012/TT-BNNPTNT	2012-09-11	6	17	1	1	2012-10-26	Ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”
150/2012/TT-BTC	2012-09-12	6	13	1	1	2013-01-01	Hướng dẫn cập nhật kiến thức hàng năm cho kiểm toán viên đăng ký hành nghề kiểm toán
69/2012/NĐ-CP	2012-09-14	8	6	1	1	2012-11-15	Sửa đổi, bổ sung Khoản 3 Điều 2 Nghị định số 67/2011/NĐ-CP ngày 08 tháng 8 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường
524/2012/UBTVQH13	2012-09-20	4	2	1	1	2013-01-01	Một số chế độ chi tiêu bảo đảm hoạt động của Quốc hội
39/2012/TT-BGTVT	2012-09-24	6	21	1	1	2012-12-01	Hướng dẫn thực hiện quy chuẩn kỹ thuật quốc gia về kết cấu hạ tầng giao thông, công cụ hỗ trợ và chính sách ưu tiên người khuyết tật tham gia giao thông công cộng
27/2012/TT-NHNN	2012-09-25	6	44	1	1	2012-11-09	Quy định về tiêu hủy tiền
28/2012/TT-BCT	2012-09-27	6	52	1	1	2012-11-15	Quy định chi tiết việc đăng ký quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam
161/2012/TT-BTC	2012-10-02	6	13	4	6
75/2012/NĐ-CP	2012-10-03	8	6	1	1	2012-11-20	Quy định chi tiết một số điều của Luật Khiếu nại
40/2012/QĐ-TTg	2012-10-05	3	3	1	1	2012-12-12	Quản lý tiền mẫu, tiền lưu niệm
163/2012/TTLT-BTC-BYT	2012-10-08	10	75	1	1	2012-12-01	Quy định quản lý và sử dụng kinh phí thực hiện Chương trình mục tiêu quốc gia phòng, chống HIV/AIDS giai đoạn 2012 - 2015
13/2012/TTLT-BCA-BTP-VKSNDTC-TANDTC	2012-10-09	10	76	1	1	2012-12-01	Hướng dẫn thi hành một số quy định của Bộ luật Tố tụng hình sự và Luật Thi hành án hình sự về truy nã
167/2012/TT-BTC	2012-10-10	6	13	1	1	2012-12-01	Quy định việc lập dự toán, quản lý và sử dụng kinh phí thực hiện các hoạt động kiểm soát thủ tục hành chính
14/2012/TTLT-BCA-BLĐTBXH-BTC	2012-10-12	10	77	1	1	2012-12-01	Hướng dẫn thực hiện một số chế độ đối với cán bộ, chiến sỹ Công an nhân dân theo Nghị định số 23/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ quy định một số chế độ đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, công an đã phục viên, xuất ngũ, thôi việc
86/2012/NĐ-CP	2012-10-19	8	6	1	1	2012-12-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đo lường
102/2012/TTLT-BQP-BLĐTBXH-BTC	2012-10-19	10	78	1	1	2012-12-15	Hướng dẫn thực hiện chế độ đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân, công an nhân dân tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, cơ yếu đã phục viên, xuất ngũ, thôi việc
16/2012/TT-BYT	2012-10-22	6	4	1	1	2012-12-05	Quy định về điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm, dụng cụ, vật liệu bao gói, chứa đựng thực phẩm thuộc phạm vi quản lý của Bộ Y tế
88/2012/NĐ-CP	2012-10-23	8	6	1	1	2012-12-20	Quy định về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam
45/2012/QĐ-TTg	2012-10-23	3	3	1	1	2012-12-15	Tiêu chí xác định công trình viễn thông quan trọng liên quan đến an ninh quốc gia
43/2012/TT-BGTVT	2012-10-23	6	21	1	1	2013-05-01	Quy định các yêu cầu kỹ thuật và bảo vệ môi trường đối với tàu thủy lưu trú du lịch ngủ đêm, nhà hàng nổi, khách sạn nổi
20-CT/TW	2012-11-05	9		3	1		Tăng cường sự lãnh đạo của Đảng đối với công tác chăm sóc, giáo dục…
12/2012/TT-BTP	2012-11-07	6	51	1	1	2012-12-25	Ban hành một số biếu mẫu về tổ chức và hoạt động trọng tài thương mại
57/2012/TT-BNNPTNT	2012-11-07	6	17	1	1	2012-12-22	Quy định việc kiểm tra, giám sát và xử lý vi phạm các chất cấm thuộc nhóm Beta-agonist trong chăn nuôi
19/2012/TT-BKHCN	2012-11-08	6	18	1	1	2012-12-23	Quy định về kiểm soát và bảo đảm an toàn bức xạ trong chiếu xạ nghề nghiệp và chiếu xạ công chúng
26/2012/TT-BLĐTBXH	2012-11-12	6	9	1	1	2012-12-26	Hướng dẫn một số điều của Nghị định số 28/2012/NĐ-CP ngày 10 tháng 4 năm 2012 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của luật người khuyết tật
192/2012/TT-BTC	2012-11-14	6	13	1	1	2013-01-01	Hướng dẫn xử lý các khoản nợ dự trữ quốc gia tồn đọng tại Tổng cục Dự trữ Nhà nước
194/2012/TT-BTC	2012-11-15	6	13	1	1	2013-01-01	Hướng dẫn mức chi tạo lập thông tin điện tử nhằm duy trì hoạt động thường xuyên của các cơ quan, đơn vị sử dụng ngân sách nhà nước
51/2012/QĐ-TTg	2012-11-16	3	3	1	1	2013-01-01	Quy định về chế độ bồi dưỡng và chế độ trang phục đối với giáo viên, giảng viên thể dục thể thao
202/2012/TT-BTC	2012-11-19	6	13	1	1	2013-03-01	Hướng dẫn về đăng ký, quản lý và công khai danh sách kiểm toán viên hành nghề kiểm toán
203/2012/TT-BTC	2012-11-19	6	13	1	1	2013-05-01	Trình tự, thủ tục cấp, quản lý, sử dụng Giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán
26/2012/QH13	2012-11-22	1	1	4	3
28/2012/TT-BYT	2012-12-04	6	4	1	1	2013-01-01	Quy định “Danh mục bệnh mà người mắc bệnh đó không được lấy mô, bộ phận cơ thể để ghép cho người bệnh”
104/2012/NĐ-CP	2012-12-05	8	6	1	1	2013-01-20	Quy định đối với tàu quân sự nước ngoài đến nước Cộng hòa xã hội chủ nghĩa Việt Nam
214/2012/TT-BTC	2012-12-06	6	13	1	1	2014-01-01	Ban hành hệ thống chuẩn mực kiểm toán Việt Nam
06/2012/TT-BNG	2012-12-10	6	26	1	1	2012-12-10	Ban hành Biểu mẫu triển khai thực hiện một số điều của Nghị định số 88/2012/NĐ-CP ngày 23 tháng 10 năm 2012 của Chính phủ về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam
25/2012/TT-BKHCN	2012-12-12	6	18	1	1	2013-01-26	Quy định danh mục và yêu cầu kiểm soát vật liệu và thiết bị trong chu trình nhiên liệu hạt nhân
26/2012/TT-BKHCN	2012-12-12	6	79	4	4
27/2012/TT-BKHCN	2012-12-12	6	79	4	3
28/2012/TT-BKHCN	2012-12-12	6	18	1	1	2013-01-27	Quy định về công bố hợp chuẩn, công bố hợp quy và phương thức đánh giá sự phù hợp với tiêu chuẩn, quy chuẩn kỹ thuật
63/2012/TT-BNNPTNT	2012-12-14	6	17	1	1	2013-06-16	Ban hành Quy chuẩn kỹ thuật quốc gia về lĩnh vực Kiểm dịch và Bảo vệ thực vật
105/2012/NĐ-CP	2012-12-17	8	6	1	1	2013-02-01	Tổ chức lễ tang cán bộ, công chức, viên chức
21/2012/TT-BTTTT	2012-12-17	6	57	1	1	2013-02-01	Quy định về hoạt động của Tổng công ty Bưu điện Việt Nam trong các tổ chức quốc tế về bưu chính
22/2012/TT-BTTTT	2012-12-18	6	57	1	1	2013-02-03	Quy định về phạm vi dịch vụ bưu chính dành riêng
23/2012/TT-BTTTT	2012-12-19	6	57	1	1	2013-02-03	Quy định chi tiết và hướng dẫn một số nội dung về tem bưu chính
29/2012/TT-BKHCN	2012-12-19	6	18	1	1	2013-02-02	Quy định nội dung báo cáo phân tích an toàn sơ bộ trong hồ sơ đề nghị phê duyệt địa diểm nhà máy điện hạt nhân
106/2012/NĐ-CP	2012-12-20	8	6	4	17
218/2012/TTLT-BTC-BKHCN	2012-12-20	10	56	1	1	2013-02-05	Quy định quản lý tài chính thực hiện Chương trình phát triển sản phẩm quốc gia đến năm 2020
219/2012/TTLT-BTC-BKHCN	2012-12-20	10	56	1	1	2013-02-15	Quy định quản lý tài chính thực hiện Chương trình quốc gia phát triến công nghệ cao đến năm 2020
220/2012/TTLT-BTC-BGTVT	2012-12-24	10	80	1	1	2013-02-11	Hướng dẫn việc bảo đảm chi phí bắt giữ tàu biển và duy trì hoạt động của tàu biển trong thời gian bị bắt giữ từ ngân sách nhà nước
56/2012/TT-BGDĐT	2012-12-25	6	5	1	1	2013-02-15	Ban hành quy định quản lý nhiệm vụ hợp tác quốc tế song phương về khoa học và công nghệ cấp bộ của bộ giáo dục và đào tạo
55/2012/TT-BGTVT	2012-12-26	6	21	1	1	2013-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và giám sát kỹ thuật giàn di động và cố định trên biển
26/2012/TT-BTNMT	2012-12-28	6	33	1	1	2013-02-18	Ban hành Quy chuẩn kỹ thuật quốc gia về quan trắc thủy văn
30/2012/TT-BKHCN	2012-12-28	6	18	1	1	2013-02-11	Quy định yêu cầu về an toàn hạt nhân đối với thiết kế nhà máy điện hạt nhân
31/2012/TT-BKHCN	2012-12-28	6	18	1	1	2013-02-11	Hướng dẫn xác định dự án, tuyển chọn, giao trực tiếp tổ chức, cá nhân, doanh nghiệp thực hiện dự án thuộc Chương trình nghiên cứu, đào tạo và xây dựng hạ tầng kỹ thuật công nghệ cao
38/2012/TT-NHNN	2012-12-28	6	44	1	1	2013-01-10	Quy định về trạng thái vàng của các tổ chức tín dụng
46/2012/TT-BCT	2012-12-28	6	52	1	1	2013-02-10	Quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công
50/2012/TT-BCT	2012-12-28	6	52	1	1	2013-02-14	Ban hành Quy chuẩn kỹ thuật quốc gia về mức rủi ro chấp nhận được trong đánh giá định lượng rủi ro cho các hoạt động dầu khí, xăng dầu, hóa chất và nhiệt điện
58/2012/TT-BGTVT	2012-12-28	6	21	1	1	2013-03-01	Ban hành định mức vật tư cho một chu kỳ bảo trì kết cấu hạ tầng đường sắt quốc gia
58/2012/TTLT-BGDĐT-BLĐTBXH	2012-12-28	10	81	1	1	2013-02-18	Quy định điều kiện và thủ tục thành lập, hoạt động, đình chỉ hoạt động, tổ chức lại, giải thể trung tâm hỗ trợ phát triển giáo dục hòa nhập
66/2012/TTLT-BNNPTNT-BTC-BKHCN	2012-12-28	10	82	1	1	2013-02-12	Hướng dẫn thực hiện một số điều Quyết định số 846/QĐ-TTg ngày 02 tháng 6 năm 2011 của Thủ tướng Chính phủ về việc thực hiện thí điểm đặt hàng một số sản phẩm khoa học và công nghệ của Bộ Nông nghiệp và Phát triển nông thôn
02/2013/NĐ-CP	2013-01-03	8	6	1	1	2013-02-18	Quy định về công tác gia đình
02/2013/TT-BCA	2013-01-05	6	25	1	1	2013-03-20	Ban hành, hướng dẫn sử dụng và quản lý các loại mẫu giấy tờ liên quan đến công tác quản lý xuất nhập cảnh
02/2013/TT-BNNPTNT	2013-01-05	6	17	1	1	2013-02-20	Quy định phân tích nguy cơ và quản lý an toàn thực phẩm theo chuỗi sản xuất kinh doanh nông lâm thủy sản và muối
06/2013/NĐ-CP	2013-01-09	8	6	1	1	2013-03-01	Quy định về bảo vệ cơ quan, doanh nghiệp
08/2013/TT-BTC	2013-01-10	6	34	4	4
09/2013/NĐ-CP	2013-01-11	8	6	4	3
11/2013/NĐ-CP	2013-01-14	8	6	4	7
01/2013/TT-BKHCN	2013-01-14	6	18	1	1	2013-02-28	Quy định về việc xác định tiêu chí đề tài, đề án nghiên cứu và phát triển công nghệ cao và thẩm định hồ sơ đề nghị cấp giấy chứng nhận hoạt động nghiên cứu và phát triển công nghệ cao
03/2013/TT-BTTTT	2013-01-22	6	57	1	1	2013-03-15	Quy định áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu
06/2013/TT-BNNPTNT	2013-01-22	6	17	1	1	2013-03-08	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam
13/2013/QĐ-TTg	2013-02-06	3	3	4	3
07/2013/TTLT-BTP-BCA-BTC	2013-02-06	10	83	1	1	2013-04-01	Hướng dẫn trình tự, thủ tục thu, nộp, quản lý tiền, giấy tờ của người phải thi hành án dân sự và trả tiền, giấy tờ cho người được thi hành án dân sự là phạm nhân
18/2013/NĐ-CP	2013-02-21	8	6	4	3
01/2013/TTLT-BCA-BTP-BNG-VKSNDTC-TANDTC	2013-02-22	10	84	1	1	2013-04-15	Hướng dẫn việc tiếp nhận, chuyển giao, tiếp tục thi hành án đối với người đang chấp hành án phạt tù
04/2013/TT-NHNN	2013-03-01	6	44	1	1	2013-05-01	Quy định về hoạt động chiết khấu công cụ chuyển nhượng, giấy tờ có giá khác của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng
16/2013/QĐ-TTg	2013-03-04	3	3	1	1	2013-03-05	Mua, bán vàng miếng trên thị trường trong nước của Ngân hàng Nhà nước Việt Nam
20/2013/TT-BQP	2013-03-04	6	8	1	1	2013-04-18	Quy định về hợp nhất văn bản quy phạm pháp luật của Bộ Quốc phòng
06/2013/TT-BTTTT	2013-03-07	6	57	1	1	2013-05-01	Quy định chế độ báo cáo định kỳ về tình hình ứng dụng công nghệ thông tin của cơ quan nhà nước
06/2013/TT-NHNN	2013-03-12	6	44	1	1	2013-03-13	Hướng dẫn hoạt động mua, bán vàng miếng trên thị trường trong nước
15/2013/TT-BCA	2013-03-15	6	25	1	1	2013-05-01	Quy định chế độ tang lễ trong Công an nhân dân
19/2013/TT-BNNPTNT	2013-03-15	6	17	1	1	2013-05-01	Hướng dẫn biện pháp sử dụng năng lượng tiết kiệm, hiệu quả trong sản xuất nông nghiệp
10/2013/TT-BKHCN	2013-03-29	6	18	1	1	2013-05-13	Hướng dẫn quản lý chương trình phát triển sản phẩm quốc gia đến năm 2020
28/2013/NĐ-CP	2013-04-04	8	6	1	1	2013-05-27	Quy định chi tiết một số điều và biện pháp thi hành Luật Phổ biến, giáo dục pháp luật
29/2013/NĐ-CP	2013-04-08	8	6	4	3
30/2013/NĐ-CP	2013-04-08	8	6	1	1	2013-06-01	Kinh doanh vận chuyển hàng không và hoạt động hàng không chung
09/2013/TT-BTTTT	2013-04-08	6	57	1	1	2013-05-23	Ban hành Danh mục sản phẩm phần mềm và cứng, điện tử
11/2013/TT-BYT	2013-04-08	6	4	1	1	2013-05-23	Hướng dẫn chỉ định tổ chức chứng nhận hợp quy đối với thực phẩm đã qua chế biến bao gói sẵn; phụ gia thực phẩm; chất hỗ trợ chế biến thực phẩm; vật liệu bao gói, dụng cụ tiếp xúc trực tiếp với thực phẩm
31/2013/NĐ-CP	2013-04-09	8	6	4	6
32/2013/NĐ-CP	2013-04-16	8	6	1	1	2013-06-01	Hướng dẫn Luật Cơ yếu về chế độ, chính sách đối với người làm công tác cơ yếu
03/2013/TT-BNV	2013-04-16	6	23	1	1	2013-06-01	Quy định chi tiết thi hành Nghị định số 45/2010/NĐ-CP ngày 21 tháng 04 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội và Nghị định số 33/2012/NĐ-CP ngày 13 tháng 4 năm 2012 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP
45/2013/TT-BTC	2013-04-25	6	13	4	4
10/2013/TTLT-BTTTT-BQP-BCA	2013-05-09	10	85	1	1	2013-06-28	Hướng dẫn cơ chế phối hợp xử lý nhiễu có hại giữa các đài vô tuyến điện phục vụ mục đích quốc phòng, an ninh và mục đích kinh tế - xã hội
45/2013/NĐ-CP	2013-05-10	8	6	4	3
48/2013/NĐ-CP	2013-05-14	8	6	1	1	2013-07-01	Sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính
05/2013/TT-BLĐTBXH	2013-05-15	6	36	4	4
52/2013/NĐ-CP	2013-05-16	8	6	4	4
53/2013/NĐ-CP	2013-05-18	8	6	4	5
15/2013/TT-BYT	2013-05-24	6	4	1	1	2013-07-01	Hướng dẫn bảo đảm chất lượng thực hiện kỹ thuật xét nghiệm HIV
16/2013/TTLT-BYT-BNNPTNT	2013-05-27	10	86	1	1	2013-07-15	Hướng dẫn phối hợp phòng, chống bệnh lây truyền từ động vật sang người		16/2013/TTLT-BYT-BNN&PTNT
74/2013/TT-BTC	2013-06-04	6	13	1	1	2013-08-01	Quy định các khoản chi phí và thực hiện việc cấp, quyết toán ngân sách nhà nước phục vụ Lễ Quốc tang, Lễ tang cấp Nhà nước, Lễ tang cấp cao
20/2013/TT-BGDĐT	2013-06-06	6	5	1	1	2013-07-19	Ban hành Quy định bồi dưỡng chuyên môn, nghiệp vụ cho giảng viên các cơ sở giáo dục đại học
03/2013/TT-TTCP	2013-06-10	6	87	4	4
32/2013/TT-BNNPTNT	2013-06-14	6	17	1	1	2013-08-29	Ban hành Quy chuẩn kỹ thuật Quốc gia về Kiểm dịch và Bảo vệ thực vật
32/2013/QH13	2013-06-19	1	1	4	4
82/2013/TT-BTC	2013-06-20	6	13	1	1	2013-08-08	Quy định về định mức chi phí nhập, xuất và bảo quản thuốc nổ Trinitrotoluen (TNT) dự trữ quốc gia do Bộ Công Thương quản lý
33/2013/TT-BNNPTNT	2013-06-21	6	17	1	1	2013-12-21	Ban hành Quy chuẩn kỹ thuật Quốc gia về khảo nghiệm giống cây trồng
63/2013/NĐ-CP	2013-06-27	8	6	1	1	2013-08-15	Quy định chi tiết thi hành Pháp lệnh Pháp điển hệ thống quy phạm pháp luật
65/2013/NĐ-CP	2013-06-27	8	6	1	1	2013-07-01	Quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân và Luật Sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân
67/2013/NĐ-CP	2013-06-27	8	6	1	1	2013-08-15	Quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá
68/2013/NĐ-CP	2013-06-28	8	6	1	1	2013-08-19	Quy định chi tiết và hướng dẫn thi hành Luật Bảo hiểm tiền gửi
15/2013/TT-BTTTT	2013-07-01	6	57	1	1	2013-08-15	Sửa đổi, bổ sung Thông tư số 20/2012/TT-BTTTT ngày 04 tháng 12 năm 2012 của Bộ trưởng Bộ Thông tin truyền thông ban hành Quy chuẩn kỹ thuật Quốc gia
18/2013/TT-BYT	2013-07-01	6	4	1	1	2013-08-15	Quy định về vị trí, thiết kế, điều kiện cơ sở vật chất, kỹ thuật, thiết bị của các cơ sở khám bệnh, chữa bệnh truyền nhiễm
70/2013/NĐ-CP	2013-07-02	8	6	1	1	2013-08-16	Sửa đổi, bổ sung một số điều của Quy chế quản lý kho vật chứng ban hành kèm theo Nghị định số 18/2002/NĐ-CP ngày 18 tháng 02 năm 2002 của Chính phủ
92/2013/TT-BTC	2013-07-08	6	13	1	1	2013-10-01	Quy định chế độ quản lý tài chính Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài
02/2013/TTLT-BNV-BLĐTBXH-BTC-BYT	2013-07-09	10	88	1	1	2013-09-01	Hướng dẫn quy trình, thủ tục, hồ sơ, mức hỗ trợ người đang trực tiếp tham gia hoạt động chữ thập đỏ bị tai nạn dẫn đến thiệt hại về sức khỏe
16/2013/TT-BTTTT	2013-07-10	6	57	1	1	2014-01-15	Ban hành Quy chuẩn kỹ thuật Quốc gia
14/2013/TT-BKHCN	2013-07-12	6	18	1	1	2013-08-30	Quy định về đo lường đối với chuẩn quốc gia
72/2013/NĐ-CP	2013-07-15	8	6	1	1	2013-09-01	Quản lý, cung cấp, sử dụng dịch vụ internet và thông tin trên mạng
75/2013/NĐ-CP	2013-07-15	8	6	1	1	2013-09-01	Sửa đổi Nghị định số 27/2011/NĐ-CP ngày 09 tháng 4 năm 2011 của Chính phủ về cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không
77/2013/NĐ-CP	2013-07-17	8	6	1	1	2013-09-15	Quy định chi tiết thi hành Luật Phòng, chống tác hại của thuốc lá về một số biện pháp phòng, chống tác hại của thuốc lá
81/2013/NĐ-CP	2013-07-19	8	6	4	3
83/2013/NĐ-CP	2013-07-22	8	6	4	6
45/2013/QĐ-TTg	2013-07-25	3	3	1	1	2013-10-01	Ban hành Quy chế điều hành hoạt động tại các cửa khẩu biên giới đất liền
85/2013/NĐ-CP	2013-07-29	8	6	4	4
16/2013/TT-BKHCN	2013-07-30	6	18	1	1	2014-01-26	Ban hành “Quy chuẩn kỹ thuật quốc gia về mạng lưới quan trắc và cảnh báo phóng xạ môi trường quốc gia”
17/2013/TT-BKHCN	2013-07-30	6	18	1	1	2013-09-16	Hướng dẫn thực hiện quy định về khai báo của Nghị định thư bổ sung của Hiệp định giữa nước Cộng hòa Xã hội chủ nghĩa Việt Nam và Cơ quan Năng lượng Nguyên tử Quốc tế về việc áp dụng thanh sát theo Hiệp ước Không phổ biến vũ khí hạt nhân
08/2013/TT-BNV	2013-07-31	6	24	4	3
20/2013/TTLT-BYT-BCT-BNNPTNT	2013-08-01	10	89	1	1	2013-10-10	Quy định điều kiện, trình tự thủ tục chỉ định cơ sở kiểm nghiệm thực phẩm phục vụ quản lý nhà nước
17/2013/TT-BTTTT	2013-08-02	6	57	1	1	2013-10-01	17/2013/TT-BTTTT quy định về hoạt động của điểm Bưu điện - Văn hóa xã do Bộ trưởng Bộ Thông tin và Truyền thông ban hành
108/2013/TT-BTC	2013-08-13	6	13	1	1	2013-10-01	Quy định về quản lý định mức kinh tế - kỹ thuật hàng dự trữ quốc gia
110/2013/TT-BTC	2013-08-14	6	13	1	1	2013-10-01	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm thực hiện nhiệm vụ chuyên môn thuộc công tác bảo vệ bí mật nhà nước
111/2013/TT-BTC	2013-08-15	6	13	1	1	2013-10-01	Hướng dẫn thực hiện một số điều của Luật Thuế thu nhập cá nhân, Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân và Nghị định số 65/2013/NĐ-CP ngày 27 tháng 6 năm 2013 của Chính phủ quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân và Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân
02/2013/TTLT-VKSNDTC-TANDTC-BCA-BTP-BNG	2013-08-16	10	90	1	1	2013-11-01	Hướng dẫn việc tiếp nhận, chuyển giao hồ sơ, vật chứng của vụ án để yêu cầu nước ngoài tiếp tục truy cứu trách nhiệm hình sự
94/2013/NĐ-CP	2013-08-21	8	6	1	1	2013-10-10	Quy định chi tiết thi hành Luật Dự trữ quốc gia
119/2013/TTLT-BTC-BNV	2013-08-26	10	91	1	1	2013-10-15	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hoạt động thuơng xuyên của các tổ chức thanh niên xung phong từ ngân sách nhà nước
25/2013/TTLT-BYT-BTC	2013-09-04	10	92	1	1	2013-10-20	Quy định chế độ quản lý tài chính đối với việc thực hiện hoạt động tiếp thị xã hội các phương tiện tránh thai, phòng, chống HIV/AIDS và các bệnh lây truyền qua đường tình dục
53/2013/QĐ-TTg	2013-09-13	3	3	1	1	2013-11-01	Tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
130/2013/TTLT-BTC-BGDĐT	2013-09-19	10	53	1	1	2013-11-05	Hướng dẫn chế độ tài chính thực hiện Quyết định số 911/QĐ-TTg ngày 17 tháng 6 năm 2010 của Thủ tướng Chính phủ về Đề án "Đào tạo giảng viên có trình độ tiến sĩ cho các trường đại học, cao đẳng giai đoạn 2010 - 2020"
110/2013/NĐ-CP	2013-09-24	8	6	4	4
22/2013/TT-NHNN	2013-09-24	6	44	1	1	2013-10-01	Hướng dẫn thủ tục đăng ký, đăng ký thay đổi khoản vay nước ngoài và khoản phát hành trái phiếu quốc tế được Chính phủ bảo lãnh
21/2013/TT-BCT	2013-09-25	6	52	1	1	2013-10-15	Quy định chi tiết một số điều của Nghị định số 67/2013/NĐ-CP ngày 27 tháng 6 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá
23/2013/TT-BKHCN	2013-09-26	6	18	1	1	2013-11-15	Quy định về đo lường đối với phương tiện đo nhóm 2
29/2013/TTLT-BYT-BVHTTDL-BCA-BLĐTBXH	2013-09-30	10	93	1	1	2013-12-01	Hướng dẫn việc thực hiện biện pháp can thiệp giảm tác hại trong dự phòng lây nhiễm HIV bằng bao cao su tại các cơ sở kinh doanh dịch vụ lưu trú
113/2013/NĐ-CP	2013-10-02	8	6	1	1	2013-12-01	Hoạt động mỹ thuật
117/2013/NĐ-CP	2013-10-07	8	6	4	7
21/2013/TT-BLĐTBXH	2013-10-10	6	36	4	3
122/2013/NĐ-CP	2013-10-11	8	6	1	1	2013-10-11	Quy định về tạm ngừng lưu thông, phong tỏa, niêm phong, tạm giữ và xử lý đối với tiền, tài sản liên quan đến khủng bố, tài trợ khủng bố; xác lập danh sách tổ chức, cá nhân liên quan đến khủng bố, tài trợ khủng bố
123/2013/NĐ-CP	2013-10-14	8	6	4	17
124/2013/NĐ-CP	2013-10-14	8	6	1	1	2013-12-01	Quy định chính sách ưu đãi, hỗ trợ người đi đào tạo trong lĩnh vực năng lượng nguyên tử
57/2013/QĐ-TTg	2013-10-14	3	3	4	5
127/2013/NĐ-CP	2013-10-15	8	6	4	4
18/2013/TT-BTTTT	2013-10-15	6	57	1	1	2014-04-15	Ban hành Quy chuẩn kỹ thuật quốc gia
22/2013/TT-BLĐTBXH	2013-10-15	6	36	4	3
03/2013/TTLT-TANDTC-VKSNDTC	2013-10-15	10	94	1	1	2013-12-02	Hướng dẫn thi hành một số điều quy định về thủ tục giám đốc thẩm, tái thẩm và thủ tục đặc biệt xem xét lại quyết định của Hội đồng Thẩm phán Tòa án nhân dân tối cao của Bộ luật Tố tụng dân sự đã được sửa đổi, bổ sung theo Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng dân sự
130/2013/NĐ-CP	2013-10-16	8	6	4	4
23/2013/TT-BCT	2013-10-18	6	52	1	1	2013-12-01	Quy định nội dung, trình tự lập, thẩm định và phê duyệt thiết kế xây dựng công trình nhà máy điện hạt nhân
25/2013/TT-BLĐTBXH	2013-10-18	6	36	4	3
136/2013/NĐ-CP	2013-10-21	8	6	4	4
137/2013/NĐ-CP	2013-10-21	8	6	4	3
145/2013/TT-BTC	2013-10-21	6	13	1	1	2013-12-06	Hướng dẫn về kế hoạch dự trữ quốc gia và ngân sách nhà nước chi cho dự trữ quốc gia
24/2013/TT-BCT	2013-10-21	6	52	1	1	2013-12-05	Quy định về danh mục, quản lý, sử dụng hồ sơ, tài liệu liên quan đến nhà máy điện hạt nhân
43/2013/TT-BNNPTNT	2013-10-22	6	17	1	1	2013-12-06	Hướng dẫn thực hiện quản lý nhiệm vụ khoa học công nghệ, quản lý tài chính của nhiệm vụ khoa học công nghệ và công tác tổ chức cán bộ của các tổ chức khoa học công nghệ công lập trực thuộc Bộ Nông nghiệp và Phát triển nông thôn
143/2013/NĐ-CP	2013-10-24	8	6	1	1	2013-12-10	Quy định về bồi hoàn học bổng và chi phí đào tạo
61/2013/QĐ-TTg	2013-10-25	3	3	1	1	2013-12-15	Cung cấp thông tin và phối hợp thực hiện công tác xếp hạng tín nhiệm quốc gia
39/2013/TT-BTNMT	2013-10-30	6	33	1	1	2013-12-15	Ban hành Định mức kinh tế - kỹ thuật công tác tư liệu khí tượng thủy văn
07/2013/TT-TTCP	2013-10-31	6	87	1	1	2013-12-16	Quy định quy trình giải quyết khiếu nại hành chính
151/2013/NĐ-CP	2013-11-01	8	6	1	1	2013-12-20	Chức năng, nhiệm vụ và cơ chế hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước
152/2013/NĐ-CP	2013-11-04	8	6	4	4
156/2013/TT-BTC	2013-11-06	6	34	4	5
154/2013/NĐ-CP	2013-11-08	8	6	1	1	2014-01-01	Quy định về khu công nghiệp thông tin tập trung
66/2013/QĐ-TTg	2013-11-11	3	3	1	3	2014-01-01	Quy định chính sách hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số học tại các cơ sở giáo dục đại học
160/2013/NĐ-CP	2013-11-12	8	6	1	1	2014-01-01	Tiêu chí xác định loài và chế độ quản lý loài thuộc Danh mục loài nguy cấp, quý, hiếm được ưu tiên bảo vệ
48/2013/TT-BNNPTNT	2013-11-12	6	47	4	3
181/2013/NĐ-CP	2013-11-14	8	6	1	1	2014-01-01	Quy định chi tiết thi hành một số điều của Luật Quảng Cáo
68/2013/QĐ-TTg	2013-11-14	3	3	1	2	2014-01-01	Chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp
31/2013/TT-BCT	2013-11-15	6	50	4	3
169/2013/TTLT-BTC-BTTTT	2013-11-15	10	95	1	1	2014-01-01	Quy định chế độ thù lao cho người đọc và kiểm tra, thẩm định xuất bản phẩm lưu chiểu
187/2013/NĐ-CP	2013-11-20	8	6	4	8
172/2013/TT-BTC	2013-11-20	6	13	1	1	2014-01-05	Quy định về thuê bảo quản hàng dự trữ quốc gia
195/2013/NĐ-CP	2013-11-21	8	6	1	1	2014-03-01	Quy định chi tiết một số điều và biện pháp thi hành Luật Xuất bản
71/2013/QĐ-TTg	2013-11-21	3	3	1	1	2014-01-15	Ban hành Quy hoạch phổ tần số vô tuyến điện quốc gia
63/2013/QH13	2013-11-27	4	1	3	1		Tăng cường các biện pháp đấu tranh phòng, chống tội phạm
68/2013/QH13	2013-11-29	4	1	1	1	2013-11-29	Đẩy mạnh thực hiện chính sách, pháp luật về bảo hiểm y tế, tiến tới bảo hiểm y tế toàn dân
19/2013/TT-BTTTT	2013-12-02	6	57	1	1	2014-01-20	Quy định tần số cấp cứu, an toàn, tìm kiếm, cứu nạn trên biển và hàng không dân dụng
182/2013/TT-BTC	2013-12-04	6	13	1	1	2014-01-20	Hướng dẫn xây dựng, ban hành quy chuẩn kỹ thuật quốc gia hàng dự trữ quốc gỉa
183/2013/TT-BTC	2013-12-04	6	13	1	1	2014-01-18	Kiểm toán độc lập đối với đơn vị có lợi ích công chúng
184/2013/TT-BTC	2013-12-04	6	13	1	1	2014-01-20	Hướng dẫn tiêu chuẩn và điều kiện của Phần mềm Quản lý tài sản cố định áp dụng trong khu vực hành chính sự nghiệp
26/2013/TT-NHNN	2013-12-05	6	44	4	3
48/2013/TT-BGTVT	2013-12-06	6	21	1	1	2014-03-01	Ban hành Quy chuẩn kỹ thuật quốc gia về quản lý an toàn và ngăn ngừa ô nhiễm trong khai thác tàu biển
192/2013/TTLT-BTC-BTP	2013-12-13	10	74	1	1	2014-01-30	Quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác hợp nhất văn bản và pháp điển hệ thống quy phạm pháp luật
54/2013/TT-BGTVT	2013-12-16	6	21	1	1	2014-02-10	Quy định về sỹ quan kiểm tra tàu biển
12/2013/TT-BVHTTDL	2013-12-17	6	38	1	1	2014-02-03	Quy định chi tiết hoạt động hỗ trợ xây dựng gia đình hạnh phúc, phát triển bền vững tại cộng đồng
54/2013/TT-BNNPTNT	2013-12-17	6	17	1	1	2014-02-07	Hướng dẫn phân cấp đê và quy định tải trọng cho phép đối với xe cơ giới đi trên đê
209/2013/NĐ-CP	2013-12-18	8	6	4	6
40/2013/TT-BGDĐT	2013-12-18	6	5	1	1	2014-02-10	Quy định về tiếp công dân, giải quyết khiếu nại, giải quyết tố cáo của Bộ Giáo dục và Đào tạo
218/2013/TT-BQP	2013-12-19	6	8	1	1	2014-02-02	Hướng dẫn khiếu nại và giải quyết khiếu nại trong Quân đội
219/2013/TT-BQP	2013-12-20	6	8	1	1	2014-02-04	Hướng dẫn thực hiện chế độ, chính sách đối với người bị tạm đình chỉ công tác, người bị tạm giữ, tạm giam thuộc Bộ Quốc phòng quản lý để phục vụ công tác điều tra, truy tố, xét xử
34/2013/TT-BCT	2013-12-24	6	52	1	1	2014-02-05	Công bố lộ trình thực hiện hoạt động mua bán hàng hóa và các hoạt động liên quan trực tiếp đến mua bán hàng hóa của doanh nghiệp có vốn đầu tư nước ngoài tại Việt Nam
16/2013/TT-BVHTTDL	2013-12-25	6	38	1	1	2014-02-10	Quy chuẩn kỹ thuật quốc gia về Rạp chiếu phim
206/2013/TTLT-BTC-BCA	2013-12-25	10	96	1	1	2014-02-07	Hướng dẫn về việc thu, nộp thuế thu nhập cá nhân đối với sỹ quan, hạ sỹ quan, công chức, viên chức và nhân viên hưởng lương trong Công an nhân dân
218/2013/NĐ-CP	2013-12-26	8	6	1	1	2014-02-15	Quy định chit tiết và hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp
219/2013/NĐ-CP	2013-12-26	8	6	1	1	2014-02-15	Quản lý vay, trả nợ nước ngoài của doanh nghiệp không được Chính phủ bảo lãnh
24/2013/TT-BTTTT	2013-12-27	6	57	1	1	2014-02-15	Quy định về giám định tư pháp trong lĩnh vực lĩnh vực thông tin và truyền thông
25/2013/TT-BTTTT	2013-12-27	6	57	1	1	2014-02-20	Quy định về hồ sơ giám định tư pháp và các biểu mẫu giám định tư pháp trong lĩnh vực thông tin và truyền thông
36/2013/TT-BCT	2013-12-27	6	52	1	1	2014-02-10	Quy định về việc xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia
51/2013/TT-BTNMT	2013-12-27	6	33	1	1	2014-02-15	Ban hành Định mức kinh tế - kỹ thuật công tác điều tra lũ
211/2013/TT-BTC	2013-12-30	6	13	1	1	2014-02-13	Quy định về quy trình xuất cấp, giao nhận, phân phối, sử dụng hàng dự trữ quốc gia xuất để cứu trợ, viện trợ và quản lý kinh phí đảm bảo cho công tác xuất cấp, giao nhận hàng để cứu trợ, viện trợ
37/2013/TT-BCT	2013-12-30	6	52	1	1	2014-02-20	Quy định nhập khẩu thuốc lá điếu, xì gà
38/2013/TT-BCT	2013-12-30	6	52	1	1	2014-02-20	Quy định về giải pháp công nghệ và yêu cầu
69/2013/TT-BCA	2013-12-30	6	25	1	1	2014-02-12	Quy định xếp lương và phong, thăng cấp bậc hàm đối với công dân được tuyển dụng vào Công an nhân dân
212/2013/TTLT-BTC-BQP	2013-12-30	10	19	1	1	2014-02-12	Hướng dẫn về việc thu nộp thuế thu nhập cá nhân đối với sỹ quan, quân nhân chuyên nghiệp, cán bộ, công chức, viên chức và nhân viên hưởng lương thuộc Bộ Quốc phòng
222/2013/NĐ-CP	2013-12-31	8	6	1	1	2014-03-01	Thanh toán bằng tiền mặt
20/2013/TT-BVHTTDL	2013-12-31	6	38	1	1	2014-04-01	Quy định một số nội dung quản lý đối với hoạt động phổ biến phim có sử dụng hiệu ứng đặc biệt tác động đến người xem phim
219/2013/TT-BTC	2013-12-31	6	34	4	3
27/2013/TT-BTTTT	2013-12-31	6	60	1	1	2014-02-15
37/2013/TT-NHNN	2013-12-31	6	44	1	1	2014-02-14	Hướng dẫn một số nội dung về quản lý ngoại hối đối với việc cho vay ra nước ngoài và thu hồi nợ bảo lãnh cho người không cư trú
40/2013/TT-BCT	2013-12-31	6	52	1	1	2014-03-01	Quy định điều kiện, trình tự thủ tục chỉ định cơ sở kiểm nghiệm kiểm chứng về an toàn thực phẩm thuộc trách nhiệm quản lý Nhà nước của Bộ Công thương
56/2013/TT-BTNMT	2013-12-31	6	33	1	1	2014-03-01	Quy định kỹ thuật đo từ biển theo tàu
42/2013/TTLT-BGDĐT-BLĐTBXH-BTC	2013-12-31	10	97	1	1	2014-03-05	Quy định chính sách về giáo dục đối với người khuyết tật
05/NQ-CP	2014-01-13	4	6	3	1		Đẩy mạnh thực hiện các Mục tiêu phát triển Thiên niên kỷ của Liên hợp
02/2014/TTLT-BTP-BTC-BLĐTBXH-NHNN	2014-01-14	10	98	1	1	2014-03-01	Hướng dẫn việc cung cấp thông tin về tài khoản, thu nhập của người phải thi hành án và thực hiện phong tỏa, khấu trừ để thi hành án dân sự		02/2014/TTLT-BTP-BTC-BLĐTBXH-NHNNVN
02/2014/TT-BYT	2014-01-15	6	4	1	1	2014-03-01	Quy định tiêu chuẩn, hồ sơ, thủ tục bổ, miễn nhiệm giám định viên pháp y và pháp y tâm thần
02/2014/TT-BCT	2014-01-16	6	52	1	1	2014-06-01	Quy định các biện pháp sử dụng năng lượng tiết kiệm và hiệu quả cho các ngành công nghiệp
06/2014/NĐ-CP	2014-01-21	8	6	1	1	2014-03-08	Biện pháp vận động quần chúng bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội
08/2014/QĐ-TTg	2014-01-22	3	3	1	1	2014-03-15	Miễn thuế xuất khẩu, thuế nhập khẩu đối với vàng nguyên liệu xuất khẩu, nhập khẩu của Ngân hàng Nhà nước Việt Nam
09/2014/QĐ-TTg	2014-01-23	3	3	1	1	2014-03-10	Nghĩa vụ tài chính của Tổ chức có nhà máy điện hạt nhân, phương thức quản lý nguồn tài chính đảm bảo chấm dứt hoạt động và tháo dỡ nhà máy điện hạt nhân
01/2014/TT-BGDĐT	2014-01-24	6	99	4	4
07/2014/NĐ-CP	2014-01-27	8	6	1	1	2014-03-25	Quy định tổ chức, nhiệm vụ, quyền hạn và quan hệ phối hợp của Ban Chỉ đạo phòng, chống khủng bố các cấp
08/2014/NĐ-CP	2014-01-27	8	6	1	1	2014-03-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Khoa học và công nghệ
14/2014/TTLT-BTC-BTP	2014-01-27	10		4	10
04/2014/TT-BYT	2014-02-06	6	4	1	1	2014-04-01	Quy định điều kiện hoạt động, thủ tục thành lập cơ sở hiến máu chữ thập đỏ
05/2014/TT-BTP	2014-02-07	6	51	1	1	2014-03-24	Hướng dẫn công bố, niêm yết thủ tục hành chính và báo cáo về tình hình, kết quả thực hiện kiểm soát thủ tục hành chính
05/2014/TT-BNNPTNT	2014-02-10	6	17	1	1	2014-08-10	Ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực trồng trọt
19/2014/TT-BTC	2014-02-11	6	13	1	1	2014-03-28	Quy định thủ tục tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
04/2014/TT-BLĐTBXH	2014-02-12	6	36	4	3
20/2014/TT-BTC	2014-02-12	6	13	1	1	2014-04-01	Quy định việc nhập khẩu xe ô tô, xe mô tô theo chế độ tài sản di chuyển của công dân Việt Nam định cư ở nước ngoài đã được giải quyết đăng ký thường trú tại Việt Nam
08/2014/TTLT-BQP-BTC-BYT	2014-02-14	10	100	1	1	2014-04-01	Hướng dẫn thực hiện một số tiêu chuẩn vật chất hậu cần và chế độ chăm sóc y tế đối với người làm công tác cơ yếu
11/2014/NĐ-CP	2014-02-18	8	6	1	1	2014-04-15	Hoạt động thông tin khoa học và công nghệ
26/2014/TTLT-BTC-BCT	2014-02-18	10	101	1	1	2014-04-08	Hướng dẫn trình tự lập, quản lý, sử dụng kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương
27/2014/TT-BTC	2014-02-20	6	13	1	1	2014-04-08	Quy chuẩn kỹ thuật quốc gia đối với muối ăn dự trữ quốc gia
284/QĐ-TTg	2014-02-24	3	3	3	1		Ngày Sách Việt Nam
13/2014/NĐ-CP	2014-02-25	8	6	1	1	2014-04-10	Quy định chi tiết và biện pháp thi hành Luật Giáo dục quốc phòng và an ninh
09/2014/TTLT-BYT-BTC	2014-02-26	10	92	1	1	2014-04-15	Quy định nội dung, nhiệm vụ chi y tế dự phòng
10/2014/TTLT-BYT-BNV-BTC-BLĐTBXH	2014-02-26	10	102	1	1	2014-05-05	Hướng dẫn thực hiện một số điều của Quyết định số 73/2011/QĐ-TTg ngày 28 tháng 12 năm 2011 của Thủ tướng Chính phủ về việc quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch
15/2014/NĐ-CP	2014-02-27	8	6	1	1	2014-04-25	Quy định chi tiết một số điều và biện pháp thi hành Luật Hòa giải ở cơ sở
16/2014/NĐ-CP	2014-03-03	8	6	1	1	2014-04-21	Quản lý cán cân thanh toán quốc tế của Việt Nam
19/2014/QĐ-TTg	2014-03-05	3	3	1	3	2014-05-18	Áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước
11/2014/TTLT-BQP-BNV	2014-03-05	10	103	1	1	2014-04-19	-BLĐTBXH-BTC Hướng dẫn thực hiện chế độ, chính sách đối với người làm công tác cơ yếu nghỉ hưu, chuyển ngành, thôi việc, hy sinh, từ trần hoặc chuyển sang làm công tác khác trong tổ chức cơ yếu
03/2014/TT-BTTTT	2014-03-11	6	57	1	1	2014-04-28	Quy định Chuẩn kỹ năng sử dụng công nghệ thông tin
18/2014/NĐ-CP	2014-03-14	8	6	1	1	2014-06-01	Quy định về chế độ nhuận bút trong lĩnh vực báo chí, xuất bản
07/2014/TT-BGDĐT	2014-03-14	6	5	1	1	2014-04-29	Quy định về hoạt động chữ thập đỏ trong trường học
33/2014/TT-BTC	2014-03-14	6	13	1	1	2014-05-01	Hướng dẫn thực hiện chế độ phụ cấp thâm niên và phụ cấp ưu đãi nghề đối với người làm công tác dự trữ quốc gia
11/2014/TT-BYT	2014-03-18	6	4	1	1	2014-06-01	Quy định quản lý bộ xét nghiệm nhanh thực phẩm
04/2014/TT-BTTTT	2014-03-19	6	57	1	1	2014-05-05	Quy định chi tiết và hướng dẫn thực hiện một số Điều của Nghị định số 88/2012/NĐ-CP ngày 23 tháng 10 năm 2012 của Chính phủ về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam
01/2014/NQ-HĐTP	2014-03-20	4	104	1	1	2014-07-02	Hướng dẫn thi hành một số quy định Luật trọng tài thương mại
20/2014/NĐ-CP	2014-03-24	8	6	1	1	2014-05-15	Phổ cập giáo dục, xóa mù chữ
11/2014/TT-BCT	2014-03-24	6	52	1	1	2014-05-08	Quy định về hoạt động kiểm soát thủ tục hành chính trong lĩnh vực quản lý nhà nước của Bộ Công thương
26/2014/QĐ-TTg	2014-03-26	3	3	1	1	2014-05-20	Ban hành Quy chế tổ chức và hoạt động của Đại học quốc gia và các cơ sở giáo dục đại học thành viên
11/2014/TT-NHNN	2014-03-28	6	44	1	1	2014-05-15	Quy định việc mang vàng của cá nhân khi xuất cảnh, nhập cảnh
02/2014/TTLT-TANDTC-VKSNDTC-BTP-BTC	2014-03-28	10	105	1	1	2014-06-01	Hướng dẫn thi hành Điều 92 Bộ luật tố tụng dân sự đã được sửa đổi, bổ sung theo Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng dân sự về định giá tài sản, thẩm định giá tài sản
39/2014/TT-BTC	2014-03-31	6	13	4	6
26/2014/NĐ-CP	2014-04-07	8	6	1	1	2014-06-01	Tổ chức và hoạt động của Thanh tra, giám sát ngành Ngân hàng
13/2014/TTLT-BYT-BNNPTNT-BCT	2014-04-09	10	106	1	1	2014-05-26	Hướng dẫn việc phân công, phối hợp trong quản lý nhà nước về an toàn thực phẩm
05/2014/TT-BKHCN	2014-04-10	6	18	1	1	2014-05-26	Ban hành “Mẫu hợp đồng nghiên cứu khoa học và phát triển công nghệ”
45/2014/TT-BTC	2014-04-16	6	13	1	1	2014-05-31	Hướng dẫn về thu, nộp khoản đóng góp bắt buộc, chế độ quản lý tài chính và chế độ hạch toán, kế toán đối với Quỹ phòng, chống tác hại của thuốc lá
11/2014/TT-BTP	2014-04-17	6	51	1	1	2014-07-01	Quy định về bảo đảm bình đẳng giới trong trợ giúp pháp lý
31/2014/NĐ-CP	2014-04-18	8	6	1	1	2014-06-15	Quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú
47/2014/TT-BTC	2014-04-22	6	13	1	1	2014-06-06	Hướng dẫn thực hiện một số nội dung Quyết định số 03/2011/QĐ-TTg ngày 10 01 2011 của Thủ tướng Chính phủ về ban hành quy chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn tại ngân hàng thương mại
53/2014/TT-BTC	2014-04-24	6	13	1	1	2014-11-03	Quy chuẩn kỹ thuật quốc gia đối với thóc dự trữ quốc gia
34/2014/NĐ-CP	2014-04-29	8	6	1	1	2014-06-15	Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam
13/2014/TT-BTP	2014-04-29	6	51	1	1	2014-06-15	Hướng dẫn việc thực hiện pháp điển hệ thống quy phạm pháp luật
20/2014/TT-BQP	2014-04-29	6	8	1	1	2014-06-15	Ban hành Quy chế quản lý hoạt động câu lạc bộ hàng không Việt Nam
58/2014/TTLT-BTC-BTP	2014-05-08	10	74	1	1	2014-07-01	Hướng dẫn chế độ quản lý, cấp phát trang phục của Trợ giúp viên pháp lý
59/2014/TTLT-BTC-BGTVT	2014-05-09	10	80	1	1	2014-06-24	Hướng dẫn thu, nộp và sử dụng nguồn thu cho thuê khai thác kết cấu hạ tầng bến cảng, cầu cảng được đầu tư bằng vốn nhà nước
40/2014/NĐ-CP	2014-05-12	8	6	1	1	2014-07-01	Quy định việc sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ
60/2014/TT-BTC	2014-05-12	6	13	1	1	2014-07-10	Hướng dẫn chế độ thu, nộp, quản lý và sử dụng hội phí tham gia Tổ chức Hàng không dân dụng quốc tế (ICAO)
43/2014/NĐ-CP	2014-05-15	8	6	4	7
45/2014/NĐ-CP	2014-05-15	8	6	4	5
46/2014/NĐ-CP	2014-05-15	8	6	4	6
24/2014/TT-BQP	2014-05-15	6	8	1	1	2014-07-01	Quy định nhiệm vụ, quyền hạn của cơ quan, đơn vị thuộc Bộ Quốc phòng, ban chỉ huy quân sự bộ, ngành Trung ương về giáo dục quốc phòng và an ninh;bồi dưỡng kiến thức quốc phòng và an ninh trong Quân đội nhân dân Việt Nam
25/2014/TT-BQP	2014-05-15	6	8	1	1	2014-07-02	Quy định tiêu chuẩn Tuyên truyền viên giáo dục quốc phòng và an ninh
50/2014/NĐ-CP	2014-05-20	8	6	1	1	2014-07-15	Quản lý dự trữ ngoại hối nhà nước
51/2014/NĐ-CP	2014-05-21	8	6	1	1	2014-07-15	Quy định việc giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển
07/2014/TT-BKHCN	2014-05-26	6	79	4	3
08/2014/TT-BKHCN	2014-05-26	6	18	1	1	2014-07-10	Quy định nội dung Báo cáo phân tích an toàn trong hồ sơ phê duyệt dự án đầu tư xây dựng nhà máy điện hạt nhân
09/2014/TT-BKHCN	2014-05-27	6	18	1	1	2014-07-15	Quy định quản lý các nhiệm vụ khoa học và công nghệ cấp quốc gia
33/2014/QĐ-TTg	2014-05-28	3	3	1	1	2014-07-15	Quy định chế độ hỗ trợ sinh hoạt phí đối với Ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Ủy viên Ủy ban Mặt trận Tổ quốc cấp tỉnh và cấp huyện
26/2014/TT-BTNMT	2014-05-28	6	32	4	4
11/2014/TT-BKHCN	2014-05-30	6	18	1	1	2014-08-01	Quy định việc đánh giá, nghiệm thu kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước
12/2014/TT-BKHCN	2014-05-30	6	18	1	1	2014-08-01	Quy định quản lý các nhiệm vụ khoa học và công nghệ theo Nghị định thư
38/2014/TT-BQP	2014-05-30	6	8	1	1	2014-07-14	Ban hành Chương trình, nội dung; chương trình khung bồi dưỡng kiến thức quốc phòng và an ninh
17/2014/TT-BYT	2014-06-02	6	4	1	1	2014-08-01	Quy định việc cấp giấy phép hoạt động đối với trạm, điểm sơ cấp cứu chữ thập đỏ và việc huấn luyện sơ cấp cứu chữ thập đỏ
40/2014/TT-BQP	2014-06-04	6	8	1	1	2015-01-01	Quy định mẫu giấy chứng nhận hoàn thành chương trình bồi dưỡng kiến thức quốc phòng và an ninh
16/2014/TT-BNNPTNT	2014-06-05	6	17	1	1	2014-11-05	Ban hành Quy chuẩn kỹ thuật Quốc gia về Kiểm dịch và Bảo vệ thực vật
13/2014/TTLT-BKHCN-BYT	2014-06-09	10		4	4
14/2014/TT-BKHCN	2014-06-11	6	18	1	1	2014-08-15	Quy định về việc thu thập, đăng ký, lưu giữ và công bố thông tin về nhiệm vụ khoa học và công nghệ
15/2014/TT-BKHCN	2014-06-13	6	18	1	1	2014-08-01	Quy định trình tự, thủ tục giao quyền sở hữu, quyền sử dụng kết quả nghiên cứu khoa học và phát triển công nghệ sử dụng ngân sách nhà nước
65/2014/TT-BQP	2014-06-13	6	8	1	1	2014-07-28	Hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với quân nhân chuyên nghiệp và công nhân viên chức quốc phòng hưởng lương từ ngân sách nhà nước thuộc Bộ Quốc phòng
59/2014/NĐ-CP	2014-06-16	8	6	1	1	2014-08-01	Sửa đổi, bổ sung một số điều của Nghị định số 69/2008/NĐ-CP ngày 30 tháng 5 năm 2008 của Chính phủ về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường
48/2014/QH13	2014-06-17	1	1	4	4
78/2014/TT-BTC	2014-06-18	6	13	4	3
79/2014/TTLT-BTC-BKHCN	2014-06-18	10	56	1	1	2014-08-04	Hướng dẫn quản lý tài chính Chương trình đổi mới công nghệ quốc gia đến năm 2020
03/2014/TT-BNV	2014-06-19	6	23	1	1	2014-08-08	Sửa đổi Thông tư số 03/2013/TT-BNV ngày 16 tháng 4 năm 2013 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành Nghị định số 45/2010/NĐ-CP ngày 21 tháng 4 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội và Nghị định số 33/2012/NĐ-CP ngày 13 tháng 4 năm 2012 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP
63/2014/NĐ-CP	2014-06-26	8	6	4	9
64/2014/NĐ-CP	2014-06-26	8	6	1	1	2014-08-15	Quy định chi tiết thi hành một số điều của Luật Tiếp công dân
1049/QĐ-TTg	2014-06-26	3	3	4	3		Danh mục các đơn vị hành chính thuộc vùng khó khăn
22/2014/TT-BCT	2014-06-30	6	52	1	1	2014-09-01	Quy định chi tiết một số nội dung của quy chế điều hành hoạt động tại các cửa khẩu biên giới đất liền ban hành kèm theo Quyết định số 45/2013/QĐ-TTg ngày 25 tháng 7 năm 2013 của Thủ tướng Chính phủ
67/2014/NĐ-CP	2014-07-07	8	6	4	4
89/2014/TT-BTC	2014-07-07	6	13	1	1	2014-08-22	Hướng dẫn hỗ trợ lãi suất vay vốn và cấp bù chênh lệch lãi suất do thực hiện chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp
39/2014/QĐ-TTg	2014-07-15	3	3	1	1	2014-09-01	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban quản lý Làng Văn hóa - Du lịch các dân tộc Việt Nam
21/2014/TT-BKHCN	2014-07-15	6	18	1	1	2014-08-30	Quy định về đo lường đối với lượng của hàng đóng gói sẵn
25/2014/TTLT-BYT-BTC	2014-07-16	10	92	1	1	2014-09-01	Quy định quản lý và sử dụng nguồn ngân sách nhà nước hỗ trợ khám, điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế
70/2014/NĐ-CP	2014-07-17	8	6	1	1	2014-09-05	Quy định chi tiết thi hành một số điều của Pháp lệnh Ngoại hối và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối
23/2014/TT-BGDĐT	2014-07-18	6	5	1	1	2014-09-01	Ban hành Quy định về đào tạo chất lượng cao trình độ đại học
98/2014/TT-BQP	2014-07-22	6	8	1	1	2014-09-07	Ban hành Quy chế Xuất bản trong Quân đội nhân dân Việt Nam
31/2014/TT-BCA	2014-07-24	6	25	1	1	2014-09-10	Quy định về Giấy chứng nhận công tác đặc biệt, phù hiệu và trang phục chiến đấu của Cảnh sát cơ động
100/2014/TTLT-BTC-BTP	2014-07-30	10	74	1	1	2014-09-15	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước thực hiện công tác hòa giải ở cơ sở
101/2014/TTLT-BTC-BVHTTDL	2014-07-30	10	107	1	1	2014-09-15	Hướng dẫn việc quản lý và sử dụng kinh phí thực hiện Chương trình Hành động quốc gia về Du lịch giai đoạn 2013-2020
79/2014/NĐ-CP	2014-07-31	8	6	4	4
44/2014/TT-BTNMT	2014-08-01	6	33	1	1	2014-09-16	Quy định về giám định tư pháp trong lĩnh vực tài nguyên và môi trường
33/2014/TT-BCA	2014-08-05	6	25	1	1	2014-09-22	Quy định chi tiết tiêu chuẩn, trình tự, thủ tục bổ nhiệm, miễn nhiệm giám định viên kỹ thuật hình sự
103/2014/TT-BTC	2014-08-06	6	13	1	1	2014-10-01	Hướng dẫn thực hiện nghĩa vụ thuế áp dụng đối với tổ chức, cá nhân nước ngoài kinh doanh tại Việt Nam hoặc có thu nhập tại Việt Nam
34/2014/TT-BGTVT	2014-08-11	6	21	1	1	2015-03-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về sơn tín hiệu trên đường cất hạ cánh, đường lăn, sân đỗ tàu bay”
81/2014/NĐ-CP	2014-08-14	8	6	1	1	2014-10-01	Quy định chi tiết một số điều của Pháp lệnh chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
28/2014/TT-BYT	2014-08-14	6	4	4	3
44/2014/QĐ-TTg	2014-08-15	3	3	4	3		Quy định chi tiết về cấp độ rủi ro thiên tai
45/2014/QĐ-TTg	2014-08-15	3	3	1	1	2014-10-01	Chế độ phụ cấp ưu đãi nghề nghiệp đối với người làm việc trong các đơn vị thuộc lĩnh vực năng lượng nguyên tử của Bộ Khoa học và Công nghệ
09/2014/TT-BTTTT	2014-08-19	6	57	1	1	2014-10-03	Quy định chi tiết về hoạt động quản lý, cung cấp, sử dụng thông tin trên trang thông tin điện tử và mạng xã hội
109/2014/TT-BQP	2014-08-20	6	8	1	1	2014-10-06	Hướng dẫn thực hiện một số chế độ phụ cấp đặc thù đối với quân nhân, công nhân viên quốc phòng, người làm việc theo chế độ hợp đồng lao động trong các cơ sở y tế Quân đội và chế độ phụ cấp chống dịch
115/2014/TT-BTC	2014-08-20	6	13	1	1	2014-08-20	Hướng dẫn thực hiện chính sách bảo hiểm quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản
116/2014/TT-BTC	2014-08-20	6	13	1	1	2014-08-20	Hướng dẫn một số vấn đề về tài chính đối với các doanh nghiệp bảo hiểm thực hiện bảo hiểm theo quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản
110/2014/TT-BQP	2014-08-22	6	8	1	1	2014-10-10	Ban hành Quy chế quản lý, cung cấp và sử dụng dịch vụ internet trong Quân đội nhân dân Việt Nam
47/2014/TT-BTNMT	2014-08-22	6	33	1	1	2014-10-08	Quy định kỹ thuật thành lập bản đồ hành chính các cấp
119/2014/TT-BTC	2014-08-25	6	34	4	3
22/2014/TT-BKHCN	2014-08-25	6	18	1	1	2014-11-01	Quy định về quản lý chất thải phóng xạ và nguồn phóng xạ đã qua sử dụng
25/2014/TT-BNNPTTN	2014-08-25	6	17	1	1	2014-08-25	Quy định yêu cầu kỹ thuật đối với thiết kế mẫu tàu cá
27/2014/TT-BNNPTNT	2014-08-25	6	17	1	1	2014-08-25	Quy định về nội dung và định mức duy tu, sửa chữa tàu cá vỏ thép được hỗ trợ theo Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản
120/2014/TTLT-BTC-BKHCN	2014-08-25	10	56	1	1	2014-10-10	Hướng dẫn quản lý tài chính đối với Quỹ đổi mới công nghệ quốc gia
123/2014/TT-BTC	2014-08-27	6	34	4	5
26/2014/TT-BCT	2014-08-28	6	52	1	1	2014-10-21	Quy định về việc tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu
41/2014/TT-NHNN	2014-08-28	6	44	1	1	2014-12-25	Hướng dẫn việc cho vay của Ngân hàng chính sách xã hội theo Quyết định số 48/2014/QĐ-TTg
36/2014/TT-BGTVT	2014-08-29	6	21	1	1	2014-12-01	Quy định chất lượng dịch vụ hành khách tại cảng hàng không
83/2014/NĐ-CP	2014-09-03	8	6	4	8
27/2014/TT-BCT	2014-09-04	6	50	4	4
128/2014/TT-BTC	2014-09-05	6	13	1	1	2014-10-20	Hướng dẫn về việc giảm thuế thu nhập cá nhân đối với cá nhân làm việc tại Khu kinh tế
24/2014/TT-NHNN	2014-09-06	6	44	1	1	2014-10-24	Hướng dẫn một số nội dung về hoạt động bảo hiểm tiền gửi
84/2014/NĐ-CP	2014-09-08	8	6	1	1	2014-11-01	Quy định chi tiết một số điều của Luật Thực hành tiết kiệm, chống lãng phí
18/2014/TT-BTP	2014-09-08	6	51	1	1	2014-11-10	Hướng dẫn việc bán đấu giá tài sản quy định tại Nghị định số 53/2013/NĐ-CP ngày 18 tháng 5 năm 2013 của Chính phủ về thành lập, tổ chức và hoạt động của Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam
130/2014/TT-BTC	2014-09-09	6	13	1	1	2014-11-01	Quy định về quản lý chất lượng hàng dự trữ quốc gia
35/2014/TT-BCA	2014-09-09	6	25	1	1	2014-10-28	Quy định chi tiết thi hành một số điều của Luật Cư trú và Nghị định số 31/2014/NĐ-CP ngày 18 tháng 4 năm 2014 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú
36/2014/TT-BCA	2014-09-09	6	25	1	1	2014-10-28	Quy định về biểu mẫu sử dụng trong đăng ký, quản lý cư trú
137/2014/TT-BTC	2014-09-18	6	13	1	1	2014-11-15	Hướng dẫn về lâp dự toán, chấp hành và quyết toán kinh phí chi trả tiền bồi duỡng giám định tư pháp của các cơ quan tiến hành tố tụng theo quy định tại Quyết định số 01/2014/QĐ-TTg ngày 01 01 2014 của Thủ tướng Chính phủ về chế độ bồi dưỡng giám định tư - pháp
08/2014/TT-BNV	2014-09-19	6	23	1	1	2014-11-14	Quy định về Ban Công tác người cao tuổi tỉnh, thành phố trực thuộc Trung ương và Ban Công tác người cao tuổi huyện, quận, thị xã, thành phố thuộc tỉnh
87/2014/NĐ-CP	2014-09-22	8	6	1	1	2014-11-10	Quy định về thu hút cá nhân hoạt động khoa học và công nghệ là người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam
138/2014/TT-BTC	2014-09-22	6	13	1	1	2014-11-01	Quy định về định mức chi phí nhập, định mức chi phí xuất tại cửa kho và định mức chi phí bảo quản thuốc nổ Pentrit (TEN) dự trữ quốc gia
144/2014/TTLT-BTC-BVHTTDL	2014-09-30	10	107	1	1	2014-11-15	Hướng dẫn quản lý và sử dụng kinh phí hoạt động Phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa"
91/2014/NĐ-CP	2014-10-01	8	6	4	8
24/2014/TTLT-BKHCN-BNV	2014-10-01	10	108	1	1	2014-12-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành khoa học và công nghệ
29/2014/TT-NHNN	2014-10-09	6	44	1	1	2014-10-10	Hướng dẫn các ngân hàng thương mại phối hợp với Ngân hàng Phát triển Việt Nam trong việc thực hiện cơ chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn theo quy định tại Quy chế bảo lãnh ban hành kèm theo Quyết định số 03/2011/QĐ-TTg của Thủ tướng Chính phủ
151/2014/TT-BTC	2014-10-10	6	13	4	4
26/2014/TT-BKHCN	2014-10-10	6	18	1	1	2014-12-01	Quy định chi tiết thi hành Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước
57/2014/TT-BTNMT	2014-10-10	6	33	1	1	2014-11-26	V/v ban hành quy định kỹ thuật về hiệu chuẩn, kiểm tra, bảo dưỡng, bảo quản và định mức kinh tế - kỹ thuật về bảo dưỡng, kiểm tra định kỳ thiết bị khí tượng cao không
28/2014/TT-BKHCN	2014-10-15	6	18	1	1	2014-12-01	Quy định việc xét duyệt, thẩm định, phê duyệt nhiệm vụ được hỗ trợ kinh phí từ ngân sách nhà nước chi sự nghiệp khoa học và công nghệ thuộc Dự án đầu tư sản xuất sản phẩm quốc gia
35/2014/TTLT-BGDĐT-BTC	2014-10-15	10	109	1	1	2014-11-28	Hướng dẫn thực hiện Quyết định số 66/2013/QĐ-TTg ngày 11 tháng 11 năm 2013 của Thủ tướng Chính phủ Quy định chính sách hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số học tại các cơ sở giáo dục đại học
46/2014/TT-BCA	2014-10-16	6	25	1	1	2014-12-06	Quy định chi tiết một số điều của Nghị định số 06/2013/NĐ-CP ngày 09 tháng 01 năm 2013 quy định về bảo vệ cơ quan, doanh nghiệp
95/2014/NĐ-CP	2014-10-17	8	6	1	1	2014-12-01	Quy định về đầu tư và cơ chế tài chính đối với hoạt động khoa học và công nghệ
195/2014/TT-BTC	2014-10-17	6	13	3	1	2015-02-01	Hướng dẫn đánh giá, xếp loại doanh nghiệp bảo hiểm
50/2014/TT-BGTVT	2014-10-17	6	21	1	1	2015-01-01	Quy định về quản lý cảng, bến thủy nội địa
157/2014/TT-BTC	2014-10-23	6	13	1	1	2014-10-23	Quy định về kiểm soát chất lượng dịch vụ kiểm toán
34/2014/TTLT-BYT-BNNPTNT-BCT	2014-10-27	10	106	1	1	2014-12-19	Hướng dẫn ghi nhãn hàng hóa đối với thực phẩm, phụ gia thực phẩm và chất hỗ trợ chế biến thực phẩm bao gói sẵn
61/2014/QĐ-TTg	2014-10-30	3	3	1	1	2014-12-15	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp
06/2014/TT-TTCP	2014-10-31	6	87	1	1	2014-12-15	Quy định quy trình tiếp công dân
07/2014/TT-TTCP	2014-10-31	6	87	1	1	2014-12-15	Quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh
36/2014/TT-BNNPTNT	2014-10-31	6	17	1	1	2014-12-01	Ban hành Quy định về quy trình phân tích nguy cơ dịch hại đối với vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ trước khi nhập khẩu vào Việt Nam
100/2014/NĐ-CP	2014-11-06	8	6	1	1	2015-03-01	Quy định về kinh doanh và sử dụng sản phẩm dinh dưỡng dùng cho trẻ nhỏ, bình bú và vú ngậm nhân tạo
33/2014/TT-BKHCN	2014-11-06	6	18	1	1	2014-12-20	Ban hành Quy chế quản lý nhiệm vụ khoa học và công nghệ cấp Bộ của Bộ khoa học và Công nghệ
21/2014/TT-BTP	2014-11-07	6	51	1	1	2014-12-25	Quy định mẫu trang phục, việc quản lý, sử dụng trang phục của Trợ giúp viên pháp lý
66/2014/TT-BGTVT	2014-11-12	6	21	1	1	2015-01-01	Quy định về vận tải hành khách, hành lý, bao gửi bằng tàu khách cao tốc giữa các cảng, bến, vùng nước thuộc nội thủy Việt Nam và qua biên giới
163/2014/TTLT-BTC-BVHTTDL	2014-11-12	10	107	1	1	2014-12-27	Hướng dẫn cơ chế quản lý tài chính chương trình Xúc tiến du lịch quốc gia giai đoạn 2013-2020
68/2014/TT-BGTVT	2014-11-13	6	21	1	1	2015-01-01	Ban hành Quy chuẩn kỹ thuật quốc gia về kiểm soát tiếng ồn trên tàu biển
105/2014/NĐ-CP	2014-11-15	8	6	4	4
174/2014/TT-BTC	2014-11-17	6	13	1	1	2015-01-01	Quy định về quản lý và sử dụng kinh phí hoạt động đối với Ban Vận động và tiếp nhận tỉền, hàng cứu trợ trong các cuộc vận động quyên góp ủng hộ đồng bào khắc phục hậu quả thiên tai, hỏa hoạn, sự cố nghiêm trọng, trợ giúp quốc tế do ủy ban Mặt trận Tổ quổc các cấp phát động
176/2014/TT-BTC	2014-11-17	6	13	1	1	2015-01-01	Hướng dẫn về thuế đối với hoạt động tìm kiếm thăm dò, phát triển mỏ và khai thác dầu khí của Liên doanh Việt-Nga "Vietsovpetro" từ lô 09-1 theo Hỉệp định 2010 và Nghị định thư 2013
110/2014/NĐ-CP	2014-11-20	8	6	1	1	2015-01-05	Quy định điều kiện kinh doanh vận tải đường thủy nội địa
111/2014/NĐ-CP	2014-11-20	8	6	1	1	2015-01-05	Quy định niên hạn sử dụng của phương tiện thủy nội địa và niên hạn sử dụng của phương tiện thủy được phép nhập khẩu
112/2014/NĐ-CP	2014-11-21	8	6	1	1	2015-01-15	Quy định về quản lý cửa khẩu biên giới đất liền
82/2014/QH13	2014-11-24	4	1	1	1	2014-11-24	Thi hành Luật tổ chức Viện kiểm sát nhân dân
07/2014/TT-BKHĐT	2014-11-24	6	110	1	1	2015-01-15	Hướng dẫn một số nội dung về giám định tư pháp trong lĩnh vực kế hoạch và đầu tư
10/2014/TT-TTCP	2014-11-24	6	87	1	1	2015-01-15	Quy định chi tiết danh mục vị trí công tác thanh tra của công chức trong các cơ quan thanh tra nhà nước phải định kỳ chuyển đổi
43/2014/TT-BYT	2014-11-24	6	4	1	1	2015-01-15	Quản lý thực phẩm chức năng
41/2014/TTLT-BYT-BTC	2014-11-24	10	92	1	1	2015-02-01	Hướng dẫn thực hiện bảo hiểm y tế
66/2014/QĐ-TTg	2014-11-25	3	3	1	1	2015-01-15	Phê duyệt Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển
71/2014/QH13	2014-11-26	1	1	4	7
34/2014/TT-BKHCN	2014-11-27	6	18	1	1	2015-01-15	Quy định về đào tạo an toàn bức xạ đối với nhân viên bức xạ, người phụ trách an toàn và hoạt động dịch vụ đào tạo an toàn bức xạ
69/2014/TT-BGTVT	2014-11-27	6	21	1	1	2015-02-01	Quy định thủ tục xác nhận việc trình báo đường thủy nội địa
84/2014/QH13	2014-11-28	4	1	3	1		Phê chuẩn Công ước của Liên hợp quốc về quyền của người khuyết tật
85/2014/QH13	2014-11-28	4	1	4	4
88/2014/QH13	2014-11-28	4	1	3	1		Đổi mới chương trình, sách giáo khoa giáo dục phổ thông
36/2014/TTLT-BGDĐT-BNV	2014-11-28	10		4	6
45/2014/TT-BNNPTNT	2014-12-03	6	17	1	1	2015-01-17	Quy định việc kiểm tra cơ sở sản xuất, kinh doanh vật tư nông nghiệp và kiểm tra, chứng nhận cơ sở sản xuất, kinh doanh nông lâm thủy sản đủ điều kiện an toàn thực phẩm
46/2014/TT-BCT	2014-12-03	6	52	1	1	2015-01-19	Quy định về hoạt động xây dựng và áp dụng tiêu chuẩn quốc gia và quy chuẩn kỹ thuật quốc gia của Bộ Công thương
116/2014/NĐ-CP	2014-12-04	8	6	1	1	2015-01-18	Quy định chi tiết một số điều của Luật Bảo vệ và kiểm dịch thực vật
17/2014/TT-BVHTTDL	2014-12-04	6	38	1	1	2015-02-01	Quy định về hoạt động kiểm soát thủ tục hành chính trong lĩnh vực quản lý nhà nước của Bộ Văn hóa, Thể thao và Du lịch
20/2014/TT-BTTTT	2014-12-05	6	57	1	1	2015-01-20	Quy định về các sản phẩm phần mềm nguồn mở được ưu tiên mua sắm, sử dụng trong cơ quan, tổ chức nhà nước
47/2014/TT-BCT	2014-12-05	6	50	4	6
18/2014/TT-BVHTTDL	2014-12-08	6	38	1	1	2015-01-25	Quy định về hoạt động chuyên môn, nghiệp vụ của thư viện
68/2014/QĐ-TTg	2014-12-09	3	3	1	1	2015-02-01	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Khu Công nghệ cao Hòa Lạc trực thuộc Bộ Khoa học và Công nghệ
34/CT-TTg	2014-12-11	9	3	3	1		Tiếp tục đẩy mạnh công tác bảo đảm an toàn thực phẩm và phòng chống…
35/2014/TT-BKHCN	2014-12-11	6	18	1	1	2015-01-26	Quy định về giám định tư pháp trong hoạt động khoa học và công nghệ
47/2014/TT-BNNPTNT	2014-12-11	6	17	1	1	2015-06-11	Ban hành Quy chuẩn kỹ thuật Quốc gia về điều kiện trồng, chăm sóc cao su kiến thiết cơ bản ở miền núi phía Bắc
36/2014/TT-BKHCN	2014-12-12	6	18	1	1	2015-04-15	Quy định hoạt động đào tạo chuyên gia đánh giá hệ thống quản lý và chuyên gia đánh giá chứng nhận sản phẩm của tổ chức đánh giá sự phù hợp
37/2014/TT-BKHCN	2014-12-12	6	18	1	1	2015-02-01	Quy định quản lý đề tài nghiên cứu cơ bản do Quỹ phát triển khoa học và công nghệ quốc gia tài trợ
191/2014/TTLT-BTC-BTP	2014-12-12	10	74	1	1	2015-02-01	Hướng dẫn về thù lao và thanh toán chi phí cho luật sư trong trường hợp luật sư tham gia tố tụng theo yêu cầu của cơ quan tiến hành tố tụng
50/2014/TT-BCT	2014-12-15	6	52	1	1	2015-01-28	Quy định về quản lý nhiệm vụ khoa học và công nghệ của Bộ Công Thương
21/2014/TT-BTTTT	2014-12-16	6	57	1	1	2015-01-01	Ban hành Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị thông tin vô tuyến điện
38/2014/TT-BKHCN	2014-12-16	6	18	1	1	2015-02-14	Quy định về đánh giá tổ chức khoa học và công nghệ
118/2014/NĐ-CP	2014-12-17	8	6	1	1	2015-02-01	Sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp
119/2014/NĐ-CP	2014-12-17	8	6	4	3
45/2014/TT-BGDĐT	2014-12-17	6	5	1	1	2015-02-01	Quy định về việc chuyển đổi loại hình trường đại học dân lập sang loại hình trường đại học tư thục
39/2014/TTLT-BKHCN-BTC	2014-12-17	10	111	1	1	2015-02-04	Quy định việc định giá kết quả nghiên cứu khoa học và phát triển công nghệ, tài sản trí tuệ sử dụng ngân sách nhà nước
40/2014/TT-BKHCN	2014-12-18	6	18	1	1	2015-02-01	Quy định quản lý nhiệm vụ khoa học và công nghệ đột xuất có ý nghĩa quan trọng về khoa học và thực tiễn, nhiệm vụ khoa học và công nghệ tiềm năng do Quỹ Phát triển khoa học và công nghệ Quốc gia tài trợ
75/2014/TT-BGTVT	2014-12-19	6	21	1	1	2015-02-15	Quy định về đăng ký phương tiện thủy nội địa
203/2014/TT-BTC	2014-12-22	6	13	1	1	2015-02-05	Hướng dẫn xử lý hàng hóa tồn đọng thuộc địa bàn hoạt động hải quan
121/2014/NĐ-CP	2014-12-24	8	6	1	1	2015-03-01	Quy định chi tiết một số điều của Công ước Lao động hàng hải năm 2006 về chế độ lao động của thuyền viên làm việc trên tàu biển
76/2014/QĐ-TTg	2014-12-24	3	3	1	1	2015-03-01	Sửa đổi, bổ sung một số điều của Quyết định số 81/2010/QĐ-TTg ngày 13 tháng 12 năm 2010 của Thủ tướng Chính phủ quy định về thu nhận, lưu trữ; xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia
208/2014/TTLT-BTC-BGDĐT	2014-12-26	10	109	1	1	2015-02-10	Hướng dẫn một số điều của Nghị định số 124/2013/NĐ-CP ngày 14 tháng 10 năm 2013 của Chính phủ quy định chính sách ưu đãi, hỗ trợ người đi đào tạo trong lĩnh vực năng lượng nguyên tử
51/2014/TT-BNNPTNT	2014-12-27	6	17	1	1	2015-02-10	Quy định điều kiện bảo đảm an toàn thực phẩm và phương thức quản lý đối với các cơ sở sản xuất ban đầu nhỏ lẻ
24/2014/TT-BTTTT	2014-12-29	6	57	1	1	2015-02-12	Quy định chi tiết về hoạt động quản lý, cung cấp và sử dụng dịch vụ trò chơi điện tử trên mạng
51/2014/TT-BYT	2014-12-29	6	4	1	1	2015-03-01	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức năng của Trung tâm y tế dự phòng tỉnh, thành phố trực thuộc Trung ương
53/2014/TT-BYT	2014-12-29	6	4	1	1	2015-03-01	Quy định điều kiện hoạt động y tế trên môi trường mạng
79/2014/QĐ-TTg	2014-12-30	3	3	1	1	2015-02-15	Ban hành Quy chế thực hiện quy định sử dụng đường dây nóng Việt Nam - Trung Quốc về các vụ việc phát sinh đột xuất của hoạt động nghề cá trên biển
25/2014/TT-BTTTT	2014-12-30	6	57	1	1	2015-02-13	Quy định về triển khai các hệ thống thông tin có quy mô và phạm vi từ Trung ương đến địa phương
54/2014/TT-BNNPTNT	2014-12-30	6	17	1	1	2015-02-12	Quy định về công nhận các tiêu chuẩn thực hành nông nghiệp tốt khác cho áp dụng để được hưởng chính sách hỗ trợ trong nông nghiệp, lâm nghiệp và thủy sản
80/2014/TT-BGTVT	2014-12-30	6	21	1	1	2015-02-15	Quy định về vận tải hành khách, hành lý, bao gửi trên đường thủy nội địa
126/2014/NĐ-CP	2014-12-31	8	6	1	1	2015-02-15	Quy định chi tiết một số điều và biện pháp thi hành Luật Hôn nhân và gia đình
81/2014/QĐ-TTg	2014-12-31	3	3	1	1	2015-02-20	Phối hợp giữa các Bộ, ngành, Ủy ban nhân dân các cấp với các cấp Hội Nông dân Việt Nam trong việc tiếp công dân, giải quyết khiếu nại, tố cáo của nông dân
29/2014/TT-BTTTT	2014-12-31	6	57	1	1	2015-03-01	Ban hành Định mức kinh tế - kỹ thuật bảo trì thiết bị tần số vô tuyến điện
01/2015/NĐ-CP	2015-01-02	8	6	1	1	2015-02-16	Quy định chi tiết phạm vi địa bàn hoạt động hải quan; trách nhiệm phối hợp trong phòng, chống buôn lậu, vận chuyển trái phép hàng hóa qua biên giới
02/2015/QĐ-TTg	2015-01-07	3	3	1	1	2015-03-01	Quy định chế độ bồi dưỡng đi biển đối với Kiểm ngư viên, Thuyền viên tàu Kiểm ngư và người thực hiện nhiệm vụ kiểm ngư
01/2015/TT-BCT	2015-01-12	6	52	1	1	2015-02-27	Quy định thủ tục đăng ký dấu nghiệp vụ của thương nhân kinh doanh dịch vụ giám định thương mại
02/2015/TT-BLĐTBXH	2015-01-12	6	36	4	10
04/2015/TT-BQP	2015-01-13	6	8	1	1	2015-03-01	Quy định quản lý, sử dụng trang phục dân quân tự vệ
05/2015/TT-BQP	2015-01-16	6	8	1	1	2015-03-03	Quy định tiêu chuẩn trang bị nhà ăn, nhà bếp, dụng cụ cấp dưỡng; định mức sử dụng điện năng tại các kho, khu kỹ thuật; tiêu chuẩn, trang bị máy phát điện đối với các đơn vị, tổ chức thuộc lực lượng cơ yếu và doanh cụ trong phòng làm việc cơ yếu
04/2015/QĐ-TTg	2015-01-20	3	3	1	1	2015-03-16	Quy định về quản lý an toàn trong hoạt động dầu khí
08/2015/NĐ-CP	2015-01-21	8	6	1	1	2015-03-15	Quy định chi tiết và biện pháp thi hành Luật Hải quan về thủ tục hải quan, kiểm tra, giám sát, kiểm soát hải quan
01/2015/TT-BNNPTNT	2015-01-22	6	17	1	1	2015-03-09	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam
02/2015/TTLT-BCA-BQP-BYT	2015-01-22	10	112	1	1	2015-03-07	Hướng dẫn công tác quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và dự phòng lây nhiễm HIV tại trại giam, trại tạm giam, nhà tạm giữ, cơ sở giáo dục bắt buộc, trường giáo dưỡng
02/2015/TT-BNNPTNT	2015-01-27	6	17	1	1	2015-03-12	Hướng dẫn xây dựng đề án và phương án tổng thể sắp xếp, đổi mới công ty nông, lâm nghiệp theo Nghị định số 118/2014/NĐ-CP ngày 17 tháng 12 năm 2014 của Chính phủ về sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp
161/QĐ-TTg	2015-01-30	3	3	0	2		Quy hoạch hệ thống trung tâm giáo dục quốc phòng và an ninh giai đoạn 2015 - 2020 và những năm tiếp theo
12/2015/TT-BTC	2015-01-30	6	13	1	1	2015-03-15	Quy định chi tiết thủ tục cấp Chứng chỉ nghiệp vụ khai hải quan; cấp và thu hồỉ mã số nhân vỉên đại lý làm thủ tục hảỉ quan; trình tự, thủ tục công nhận và hoạt động của đại lý làm thủ tục hải quan
13/2015/TT-BTC	2015-01-30	6	13	1	1	2015-03-15	Quy định về kiểm tra, giám sát, tạm dừng làm thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu có yêu cầu bảo vệ quyền sở hữu trí tuệ; kỉểm soát hàng giả và hàng hóa xâm phạm quyền sở hữu trí tuệ
14/2015/TT-BTC	2015-01-30	6	13	1	1	2015-03-16	Hướng dẫn về phân loại hàng hóa, phân tích để phân loại hàng hóa; phân tích để kiểm tra chất lượng, kiểm tra an toàn thực phẩm đối với hàng hóa xuất khẩu, nhập khẩu
11/2015/NĐ-CP	2015-01-31	8	6	1	1	2015-07-01	Quy định về giáo dục thể chất và hoạt động thể thao trong nhà trường
18/2015/TT-BTC	2015-02-03	6	13	1	1	2015-03-18	Hướng dẫn công tác lập dự toán, quản lý, cấp phát, thanh toán, quyết toán nguồn vốn hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung theo Quyết định số 48/2014/QĐ-TTG ngày 28 tháng 8 năm 2014 của Thủ tướng Chính phủ về chính sách hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh báo, lụt khu vực miền Trung
04/2015/TT-BNNPTNT	2015-02-12	6	47	4	4
21/2015/TTLT-BTC-BGTVT	2015-02-12	10	80	1	1	2015-04-01	Hướng dẫn quản lý, sử dụng và quyết toán kInh phí chỉ thường xuyên từ ngân sách nhà nước cho công tác bảo đảm an ninh hàng không dân dụng
16/2015/NĐ-CP	2015-02-14	8	6	1	1	2015-04-06	Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập
21/2015/NĐ-CP	2015-02-14	8	6	1	1	2015-04-15	Quy định về nhuận bút, thù lao đối với tác phẩm điện ảnh, mỹ thuật, nhiếp ảnh, sân khấu và các loại hình nghệ thuật biểu diễn khác
212/2015/TT-BTC	2015-02-14	6	13	3	1	2016-02-14	Hướng dẫn chính sách thuế thu nhập doanh nghiệp đối với hoạt động bảo vệ môi trường quy định tại Nghị định số…
22/2015/NĐ-CP	2015-02-16	8	6	1	1	2015-04-06	Quy định chi tiết thi hành một số điều của Luật Phá sản về Quản tài viên và hành nghề quản lý, thanh lý tài sản
23/2015/NĐ-CP	2015-02-16	8	6	1	1	2015-04-10	Cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch
24/2015/NĐ-CP	2015-02-27	8	6	1	1	2015-05-01	Quy định chi tiết và biện pháp thi hành một số điều của Luật Giao thông đường thủy nội địa và Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa
01/2015/TT-BYT	2015-02-27	6	4	1	1	2015-04-15	Hướng dẫn tư vấn phòng, chống HIV/AIDS tại cơ sở y tế
11/2015/TT-BCA	2015-03-02	6	25	1	1	2015-04-20	Quy định quy trình giải quyết khiếu nại trong công an nhân dân
09/2015/TT-BQP	2015-03-04	6	8	1	1	2015-04-20	Hướng dẫn thực hiện chế độ phụ cấp chức vụ lãnh đạo và bảo đảm kinh phí thực hiện chế độ, chính sách đối với sĩ quan biệt phái
02/2015/TT-BKHCN	2015-03-06	6	18	1	1	2015-04-20	Quy định việc đánh giá và thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước
04/2015/TTLT-BGDĐT-BTC	2015-03-10	10	109	1	1	2015-04-24	Hướng dẫn thực hiện một số điều của Nghị định số 143/2013/NĐ-CP ngày 24 tháng 10 năm 2013 của Chính phủ quy định về bồi hoàn học bổng và chi phí đào tạo
05/2015/TTLT-BGDĐT-BTC	2015-03-10	10	53	1	1	2015-04-24	Hướng dẫn tuyển sinh và chế độ tài chính thực hiện Quyết định số 599/QĐ-TTg ngày 17 tháng 4 năm 2013 của Thủ tướng Chính phủ về Đề án “Đào tạo cán bộ ở nước ngoài bằng ngân sách nhà nước giai đoạn 2013 - 2020”
04/2015/TT-BKHCN	2015-03-11	6	79	4	3
28/2015/NĐ-CP	2015-03-12	8	6	1	1	2015-05-01	Quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp
05/2015/TT-BKHCN	2015-03-12	6	18	1	1	2015-05-01	Quy định tổ chức quản lý các Chương trình khoa học và công nghệ cấp quốc gia
05/2015/TT-BYT	2015-03-17	6	4	1	1	2015-05-01	Ban hành Danh mục thuốc đông y, thuốc từ dược liệu và vị thuốc y học cổ truyền thuộc phạm vi thanh toán của quỹ bảo hiểm y tế
35/2015/TT-BTC	2015-03-19	6	13	1	1	2015-05-05	Quy định việc quản lý và sử dụng kinh phí thực hiện Giải báo chí Quốc gia
31/2015/NĐ-CP	2015-03-24	8	6	1	1	2015-05-15	Quy định chi tiết thi hành một số điều của Luật Việc làm về đánh giá, cấp chứng chỉ kỹ năng nghề quốc gia
10/2015/TT-BTNMT	2015-03-25	6	33	1	1	2015-05-12	Quy định kỹ thuật về sản xuất ảnh viễn thám quang học độ phân giải cao và siêu cao để cung cấp đến người sử dụng
38/2015/TT-BTC	2015-03-25	6	13	1	1	2015-04-01	Quy định về thủ tục hải quan; kiểm tra, giám sát hải quan; thuế xuất khẩu thuế nhập khẩu và quản lý thuế đối vớỉ hàng hoá xuất khẩu, nhập khẩu
39/2015/TT-BTC	2015-03-25	6	13	1	1	2015-04-01	Quy định về trị giá hải quan đối với hàng hoá xuất khẩu, nhập khẩu
49/2015/TT-BTC	2015-04-14	6	13	1	1	2015-05-29	Quy định thủ tục hải quan đối với thư, gói, kiện hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ bưu chính của doanh nghiệp được chỉ định
07/2015/TT-BKHCN	2015-04-15	6	18	1	1	2015-05-01	Quy định việc đánh giá nghiệm thu kết quả thực hiện các dự án có sử dụng ngân sách nhà nước chi sự nghiệp khoa học và công nghệ thuộc chương trình phát triển sản phẩm quốc gia đến năm 2020
36/2015/NĐ-CP	2015-04-17	8	6	1	1	2015-06-10	Quy định tiêu chí thành lập Cục Hải quan tỉnh, liên tỉnh, thành phố trực thuộc Trung ương; tổ chức, nhiệm vụ và hoạt động của Hải quan các cấp
51/2015/TT-BTC	2015-04-17	6	13	1	1	2015-06-02	Hướng dẫn về xử lý tài chính khi sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp
52/2015/TT-BTC	2015-04-17	6	13	1	1	2015-06-02	Hướng dẫn một số chính sách tài chính đặc thù đối với công ty nông, lâm nghiệp sau khi hoàn thành sắp xếp, đổi mới
37/2015/NĐ-CP	2015-04-22	8	6	4	3
17/2015/TTLT-BNNPTNT-BTC	2015-04-22	10	113	1	1	2015-06-10	Hướng dẫn phương pháp xác định giá trị rừng trồng, vườn cây để sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của các công ty nông, lâm nghiệp
18/2015/TT-BNNPTNT	2015-04-24	6	17	1	1	2015-06-10	Quy định quản lý nhiệm vụ khoa học và công nghệ của Bộ Nông nghiệp và Phát triển nông thôn
59/2015/TTLT-BTC-BKHCN	2015-04-25	10	56	1	1	2015-06-08	Hướng dẫn quản lý tài chính thực hiện Chương trình phát triển thị trường khoa học và công nghệ đến năm 2020
14/2015/TT-BGTVT	2015-04-27	6	21	1	1	2015-07-01	Quy định về việc bồi thường ứng trước không hoàn lại trong vận chuyển hành khách bằng đường hàng không
13/2015/QĐ-TTg	2015-05-05	3	3	0	3		Cơ chế, chính sách khuyến khích phát triển vận tải hành khách công cộng bằng xe buýt
11/2015/TT-BTTTT	2015-05-05	6	57	1	1	2015-06-22	Quy định chuẩn kỹ năng nhân lực công nghệ thông tin chuyên nghiệp
169/2015/TT-BTC	2015-05-05	6	13	3	1	2015-12-21	Hướng dẫn miễn thuế nhập khẩu phụ tùng, linh kiện để sản xuất, lắp ráp phương tiện vận tải hành khách công cộng bằng xe buýt thuộc loại trong nước chưa sản xuất được theo Quyết định số…
44/2015/NĐ-CP	2015-05-06	8	6	4	3
45/2015/NĐ-CP	2015-05-06	8	6	4	3
65/2015/TT-BTC	2015-05-08	6	13	1	1	2016-01-01	Ban hành các chuấn mực Việt Nam về hợp đồng địch vụ soát xét
66/2015/TT-BTC	2015-05-08	6	13	1	1	2016-01-01	Ban hành các chuẩn mực Việt Nam về hợp đồng dịch vụ đảm bảo khác
67/2015/TT-BTC	2015-05-08	6	13	1	1	2015-07-01	Ban hành Chuẩn mực kiểm toán Việt Nam về kiểm toán báo cáo quyết toán dự án hoàn thành
68/2015/TT-BTC	2015-05-08	6	13	1	1	2016-01-01	Ban hành các chuẩn mực Việt Nam về dịch vụ liên quan
69/2015/TT-BTC	2015-05-08	6	13	1	1	2016-01-01	Ban hành Khuôn khổ Việt Nam về hợp đồng dịch vụ đảm bảo
70/2015/TT-BTC	2015-05-08	6	13	1	1	2016-01-01	Ban hành Chuẩn mực đạo đức nghề nghiệp kế toán, kiểm toản
72/2015/TT-BTC	2015-05-12	6	13	1	1	2015-06-26	Quy định áp dụng chế độ ưu tiên trong việc thực hiện thủ tục hải quan, kiểm tra, giám sát hải quan đối vớỉ hàng hóa xuất khẩu, nhập khẩu của doanh nghiệp
18/2015/TT-BGTVT	2015-05-14	6	21	1	1	2015-07-01	Quy định về trang phục, phù hiệu, cấp hiệu của lực lượng kiểm soát an ninh hàng không
48/2015/NĐ-CP	2015-05-15	8	6	4	5
09/2015/TT-BKHCN	2015-05-15	6	18	1	1	2015-08-01	Quy định quản lý hoạt động nâng cao năng lực khoa học và công nghệ quốc gia do Quỹ Phát triển khoa học và công nghệ quốc gia hỗ trợ
05/2015/TTLT-BTP-BCA-BYT	2015-05-15	10	114	1	1	2015-07-01	Hướng dẫn thực hiện liên thông các thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
50/2015/NĐ-CP	2015-05-18	8	6	1	1	2015-07-15	Thành lập Viện Khoa học và Công nghệ Việt Nam - Hàn Quốc
14/2015/QĐ-TTg	2015-05-20	3	3	1	1	2015-07-05	Chế độ phụ cấp ưu đãi nghề nghiệp và chế độ bồi dưỡng đối với người làm việc trong lĩnh vực nghệ thuật biểu diễn
09/2015/TT-BYT	2015-05-25	6	4	1	1	2015-07-16	Quy định về xác nhận nội dung quảng cáo đối với sản phẩm, hàng hóa, dịch vụ đặc biệt thuộc lĩnh vực quản lý của Bộ Y tế
10/2015/TTLT-BYT-BNV	2015-05-27	10	115	1	1	2015-07-16	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp bác sĩ, bác sĩ y học dự phòng, y sĩ
11/2015/TTLT-BYT-BNV	2015-05-27	10	115	1	1	2015-07-16	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp y tế công cộng
52/2015/NĐ-CP	2015-05-28	8	6	4	6
43/2015/TT-BQP	2015-05-28	6	8	1	1	2015-07-11	Hướng dẫn thực hiện một số điều của Nghị định số 34/2014/NĐ-CP ngày 29 tháng 4 năm 2014 của Chính phủ về quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam
83/2015/TT-BTC	2015-05-28	6	13	1	1	2015-07-15	Hướng dẫn chế độ quản lý tài chính đối với hợp tác xã
12/2015/TT-BTTTT	2015-05-29	6	57	1	1	2015-12-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về phổ tần số và bức xạ vô tuyến điện áp dụng cho các thiết bị thu phát vô tuyến điện”
20/2015/TT-BNNPTNT	2015-06-01	6	17	1	1	2015-12-01	Ban hành “Qy chuẩn kỹ thuật quốc gia về trang bị an toàn tàu cá”
11/2015/TT-BCT	2015-06-04	6	52	1	1	2015-07-20	Quy định về quá cảnh hàng hóa của nước Cộng hòa Nhân dân Trung Hoa qua lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam
21/2015/TT-BNNPTNT	2015-06-08	6	17	1	1	2015-08-01	Quản lý thuốc bảo vệ thực vật
89/2015/TT-BTC	2015-06-11	6	13	1	1	2015-08-01	Hướng dẫn nhập, xuất, mua, bán hàng dự trữ quốc gia
14/2015/TT-BTTTT	2015-06-15	6	57	1	1	2016-01-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về phát xạ vô tuyến đối với thiết bị truy nhập vô tuyến tốc độ cao băng tần 60 GHz”
24/2015/TT-BGTVT	2015-06-16	6	21	1	1	2016-01-01	Ban hành Quy chuẩn kỹ thuật quốc gia về phương tiện giao thông đường sắt - Giá chuyển hướng toa xe - Yêu cầu kỹ thuật
59/2015/NĐ-CP	2015-06-18	8	6	4	6
97/2015/TT-BTC	2015-06-23	6	13	1	1	2015-08-10	Sửa đổi Phụ lục 3 ban hành kèm theo Thông tư số 115/2014/TT-BTC ngày 20 tháng 8 năm 2014 của Bộ Tài chính hướng dẫn thực hiện chính sách bảo hiểm quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản
17/2015/TT-BTTTT	2015-06-30	6	57	1	1	2016-01-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về chất lượng dịch vụ bưu chính công ích, dịch vụ công ích trong hoạt động phát hành báo chí”
30/2015/TT-BCA	2015-07-03	6	25	1	1	2015-08-19	Quy định về công tác tiếp công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh trong Công an nhân dân
31/2015/TT-BCA	2015-07-06	6	25	1	1	2015-08-20	Hướng dẫn một số nội dung về cấp thị thực, cấp thẻ tạm trú, cấp giấy phép xuất nhập cảnh, giải quyết thường trú cho người nước ngoài tại Việt Nam
61/2015/NĐ-CP	2015-07-09	8	6	1	1	2015-09-01	Quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm
39/2015/TT-BTNMT	2015-07-09	6	33	1	1	2015-08-25	Quy định kỹ thuật vận hành trạm thu ảnh vệ tinh
24/2015/TT-BLĐTBXH	2015-07-13	6	9	1	1	2015-10-01	Quy định chi tiết thi hành khoản 6 Điều 14 của Nghị định số 87/2014/NĐ-CP ngày 22 tháng 9 năm 2014 của Chính phủ về thu hút cá nhân hoạt động khoa học và công nghệ là người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam
973/2015/UBTVQH13	2015-07-14	4	2	1	1	2015-07-14	SỬA ĐỔI, BỔ SUNG BẢNG PHỤ CẤP CHỨC VỤ ĐỐI VỚI CÁN BỘ LÃNH ĐẠO CỦA NHÀ NƯỚC VÀ ĐẠI BIỂU QUỐC HỘI HOẠT ĐỘNG CHUYÊN TRÁCH, BẢNG LƯƠNG CHUYÊN MÔN, NGHIỆP VỤ NGÀNH TÒA ÁN, NGÀNH KIỂM SÁT BAN HÀNH KÈM THEO NGHỊ QUYẾT SỐ 730/2004/NQ-UBTVQH11 NGÀY 30 THÁNG 9 NĂM 2004 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI; SỬA ĐỔI, BỔ SUNG NGHỊ QUYẾT SỐ 522b/NQ-UBTVQH13 NGÀY 16 THÁNG 8 NĂM 2012 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI VỀ TRANG PHỤC ĐỐI VỚI CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NGÀNH KIỂM SÁT VÀ GIẤY CHỨNG MINH KIỂM SÁT VIÊN
18/2015/TT-BYT	2015-07-14	6	4	1	1	2015-08-15	Ban hành quy trình giám định pháp y tâm thần và biểu mẫu sử dụng trong giám định pháp y tâm thần
15/2015/TTLT-BGDĐT-BLĐTBXH-BQP-BCA-BNV-BTC	2015-07-16	10	116	1	1	2015-09-01	Quy định chế độ, chính sách đối với cán bộ quản lý, giáo viên, giảng viên giáo dục quốc phòng và an ninh
18/2015/TTLT-BTTTT-BTC	2015-07-17	10	117	1	1	2015-09-15	Hướng dẫn xử lý bưu gửi không có người nhận
62/2015/NĐ-CP	2015-07-18	8	6	1	1	2015-09-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự
12/2015/TT-BKHCN	2015-07-20	6	18	1	1	2015-09-05	Quy định về phân tích an toàn đối với nhà máy điện hạt nhân
109/2015/TT-BTC	2015-07-22	6	13	1	1	2015-09-10	Quy định về định mức chi phí nhập, chi phí xuất tạỉ cửa kho và chi phí bảo quản hạt giống Iúa, hạt giống ngô dự trữ quốc gia do Bộ Nông nghiệp và Phát triển nông thôn quản lý
20/2015/TT-BYT	2015-07-27	6	4	1	1	2016-01-01	Hướng dẫn quy trình khảo nghiệm hóa chất, chế phẩm diệt muỗi dạng phun hạt thể tích cực nhỏ
21/2015/TT-BYT	2015-07-27	6	4	1	1	2016-01-01	Hướng dẫn quy trình khảo nghiệm tấm hóa chất xua, diệt muỗi dùng điện
22/2015/TT-BYT	2015-07-27	6	4	1	1	2016-01-01	Hướng dẫn quy trình khảo nghiệm kem xoa xua muỗi
112/2015/TTLT-BTC-BKHCN	2015-07-29	10	56	1	1	2015-09-15	Hướng dẫn cơ chế phối hợp và xử lý trong việc kiểm tra, phát hiện chất phóng xạ tại các cửa khẩu
28/2015/TT-BLĐTBXH	2015-07-31	6	9	1	1	2015-09-15	Hướng dẫn thực hiện Điều 52 của Luật Việc làm và một số điều của Nghị định số 28/2015/NĐ-CP ngày 12 tháng 3 năm 2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp
31/2015/QĐ-TTg	2015-08-04	3	3	1	1	2015-10-01	Định mức hành lý, tài sản di chuyển, quà biếu, quà tặng, hàng mẫu được miễn thuế, xét miễn thuế, không chịu thuế
64/2015/NĐ-CP	2015-08-06	8	6	1	1	2015-10-15	Quy định cơ chế phối hợp giữa các Bộ, cơ quan ngang Bộ, Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương trong công tác quản lý nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
116/2015/TT-BTC	2015-08-11	6	13	1	1	2015-10-26	Quy định công tác quản lý tài chính đối với việc tư vấn, xây dựng, áp dụng, duy trì và cải tiến Hệ thống quản lý chất Iượng theo Tiêu chuấn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nưóc
66/2015/NĐ-CP	2015-08-12	8	6	1	1	2015-10-01	Quy định về nhà chức trách hàng không
16/2015/TT-BGDĐT	2015-08-12	6	5	1	1	2015-09-28	Ban hành Quy chế đánh giá kết quả rèn luyện của người học được đào tạo trình độ đại học hệ chính quy
120/2015/TT-BTC	2015-08-14	6	13	1	1	2015-10-01	Quy định về mẫu, chế độ in, phát hành, quản lý và sử dụng Tờ khai Hải quan dùng cho ngườỉ xuất cảnh, nhập cảnh
68/2015/NĐ-CP	2015-08-18	8	6	1	1	2015-10-15	Quy định đăng ký quốc tịch và đăng ký các quyền đối với tàu bay
30/2015/TTLT-BLĐTBXH-BNV	2015-08-19	10	118	1	1	2015-10-04	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành công tác xã hội
43/2015/TT-BGTVT	2015-08-20	6	21	1	1	2015-11-01	Quy định thủ tục cấp, thu hồi bản công bố phù hợp Lao động hàng hải và Giấy chứng nhận Lao động hàng hải
129/2015/TT-BTC	2015-08-24	6	13	1	1	2015-10-15	Hướng dẫn trình tự, thủ tục xử lý tài chính khi thành lập mới, tổ chức lại, giải thể công ty trách nhiệm hữu hạn một thành viên do nhà nước làm chủ sở hữu và công ty trách nhiệm hữu hạn một thành viên là công ty con của công ty trách nhiệm hữu hạn một thành viên do nhà nước làm chủ sở hữu
15/2015/TT-BKHCN	2015-08-25	6	18	1	1	2016-04-01	Quy định về đo lường, chất lượng trong kinh doanh xăng dầu
70/2015/NĐ-CP	2015-09-01	8	6	1	1	2015-10-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với Quân đội nhân dân, Công an nhân dân và người làm công tác cơ yếu
71/2015/NĐ-CP	2015-09-03	8	6	1	1	2015-10-20	Quản lý hoạt động của người, phương tiện trong khu vực biên giới biển nước Cộng hòa xã hội chủ nghĩa Việt Nam
139/2015/TT-BTC	2015-09-03	6	13	1	1	2015-11-01	Hướng dẫn việc bảo đảm tỉền vay cho khoản vay lại vốn vay nước ngoài của Chính phủ
72/2015/NĐ-CP	2015-09-07	8	6	1	1	2015-10-22	Quản lý hoạt động thông tin đối ngoại
73/2015/NĐ-CP	2015-09-08	8	6	1	1	2015-10-25	Quy định tiêu chuẩn phân tầng, khung xếp hạng và tiêu chuẩn xếp hạng cơ sở giáo dục đại học
37/2015/QĐ-TTg	2015-09-08	3	3	1	1	2015-10-25	Quy định điều kiện thành lập Quỹ phát triển khoa học và công nghệ của Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, tỉnh, thành phố trực thuộc Trung ương
30/2015/TT-BNNPTNT	2015-09-08	6	17	1	1	2015-10-23	Quy định trang phục, phù hiệu, cấp hiệu, biển hiệu và thẻ công chức kiểm dịch thực vật
18/2015/TTLT-BGDĐT-BLĐTBXH	2015-09-08	10	81	1	1	2015-10-23	Quy định tổ chức dạy, học và đánh giá kết quả học tập môn học giáo dục quốc phòng và an ninh trong các cơ sở giáo dục nghề nghiệp, cơ sở giáo dục đại học
75/2015/NĐ-CP	2015-09-09	8	6	1	1	2015-11-02	Cơ chế, chính sách bảo vệ và phát triển rừng, gắn với chính sách giảm nghèo nhanh, bền vững và hỗ trợ đồng bào dân tộc thiểu số giai đoạn 2015 - 2020
45/2015/TT-BCA	2015-09-10	6	25	1	1	2015-11-01	Quy định về lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, chỉ huy trong Công an nhân dân
143/2015/TT-BTC	2015-09-11	6	13	1	1	2015-10-26	Quy định thủ tục hải quan và quản lỷ xe ô tô, xe gắn máy của các đối tượng được phép nhập khẩu, tạm nhập khẩu không nhằm mục đích thương mại
78/2015/NĐ-CP	2015-09-14	8	6	4	4
12/2015/TTLT-BTP-BTC-TANDTC-VKSNDTC	2015-09-15	10	119	1	1	2015-11-01	Hướng dẫn việc miễn, giảm nghĩa vụ thi hành án đối với khoản thu, nộp ngân sách nhà nước
43/2015/QĐ-TTg	2015-09-16	3	3	1	1	2015-11-01	Quy định chế độ bồi dưỡng đối với cán bộ, chiến sĩ Công an nhân dân trực tiếp làm công tác quản lý, giáo dục, khám chữa bệnh với đối tượng bị nhiễm HIV/AIDS
35/2015/TTLT-BLĐTBXH-BNV	2015-09-16	10	118	1	1	2015-10-31	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm định kỹ thuật an toàn lao động
48/2015/TT-BGTVT	2015-09-22	6	21	1	1	2016-01-01	Quy định về đăng kiểm phương tiện thủy nội địa
49/2015/TT-BGTVT	2015-09-22	6	21	1	1	2016-01-01	Quy định về tiêu chuẩn, nhiệm vụ và quyền hạn của lãnh đạo, đăng kiểm viên và nhân viên nghiệp vụ của đơn vị đăng kiểm phương tiện thủy nội địa
82/2015/NĐ-CP	2015-09-24	8	6	1	1	2015-11-15	Quy định về việc miễn thị thực cho người Việt Nam định cư ở nước ngoài và người nước ngoài là vợ, chồng, con của người Việt Nam định cư ở nước ngoài hoặc của công dân Việt Nam
45/2015/QĐ-TTg	2015-09-24	3	3	1	2	2015-11-15	Cung ứng dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí
46/2015/QĐ-TTg	2015-09-28	3	3	4	3		Chính sách hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng
113/2015/TT-BQP	2015-09-28	6	8	1	1	2015-11-12	Quy định về tuyển chọn, đào tạo, bồi dưỡng, sử dụng cán bộ Viện kiểm sát quân sự
116/2015/TT-BQP	2015-10-01	6	8	1	1	2015-11-20	Quy định tiêu chuẩn vật chất hậu cần đối với học viên cơ yếu
44/2015/TT-BTNMT	2015-10-01	6	33	1	1	2015-11-16	Quy định kỹ thuật và Định mức kinh tế kỹ thuật công tác kiểm tra, bảo dưỡng định kỳ thiết bị chuẩn và thiết bị kiểm định phương tiện đo khí tượng thủy văn
86/2015/NĐ-CP	2015-10-02	8	6	4	5
28/2015/TT-BTTTT	2015-10-02	6	57	1	1	2016-01-01	Quy định danh mục vùng có điều kiện địa lý đặc biệt áp dụng tần suất thu gom và phát đặc thù trong cung ứng dịch vụ bưu chính công ích
47/2015/QĐ-TTg	2015-10-05	3	3	1	2	2015-12-01	Cơ chế, chính sách khuyến khích phát triển giao thông vận tải đường thủy nội địa
155/2015/TT-BTC	2015-10-06	6	34	4	3
31/2015/TT-BNNPTNT	2015-10-06	6	17	1	1	2015-11-19	Quy định về giám sát dư lượng các chất độc hại trong động vật và sản phẩm động vật thủy sản nuôi
26/2015/TTLT-BYT-BNV	2015-10-07	10	115	1	1	2015-11-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp điều dưỡng, hộ sinh, kỹ thuật y
27/2015/TTLT-BYT-BNV	2015-10-07	10	115	1	1	2015-11-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp dược
28/2015/TTLT-BYT-BNV	2015-10-07	10	115	1	1	2015-11-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp dinh dưỡng
48/2015/QĐ-TTg	2015-10-08	3	3	1	1	2015-12-01	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Chứng khoán Nhà nước trực thuộc Bộ Tài chính
01/2015/TT-CA	2015-10-08	6	104	1	1	2015-11-26	Quy định về quy chế làm việc của các tổ thẩm phán trong quá trình giải quyết vụ việc phá sản
17/2015/TT-BKHCN	2015-10-08	6	18	1	1	2015-11-25	Quy định quản lý nhiệm vụ khoa học và công nghệ cấp thiết địa phương sử dụng ngân sách nhà nước cấp quốc gia
33/2015/TT-BNNPTNT	2015-10-08	6	17	1	1	2015-12-10	Quy định về giám sát vệ sinh, an toàn thực phẩm trong thu hoạch nhuyễn thể hai mảnh vỏ
91/2015/NĐ-CP	2015-10-13	8	6	4	3
92/2015/NĐ-CP	2015-10-13	8	6	1	1	2015-11-27	An ninh hàng không
49/2015/QĐ-TTg	2015-10-14	3	3	4	4		Một số chế độ, chính sách đối với dân công hỏa tuyến tham gia kháng chiến
51/2015/QĐ-TTg	2015-10-14	3	3	1	2	2015-12-01	Quy định tổ chức tìm kiếm, cứu nạn giao thông đường thủy nội địa
25/2015/TT-BGDĐT	2015-10-14	6	5	1	1	2015-11-29	Quy định về chương trình môn học Giáo dục thể chất thuộc các chương trình đào tạo trình độ đại học
31/2015/TT-BYT	2015-10-14	6	4	1	1	2015-12-01	Quy định việc áp dụng chế độ bồi dưỡng, thời gian và số người thực hiện giám định đối với từng loại việc giám định pháp y, pháp y tâm thần
35/2015/TT-BNNPTNT	2015-10-14	6	17	1	1	2015-11-30	Quy định về kiểm dịch thực vật nội địa
93/2015/NĐ-CP	2015-10-15	8	6	4	7
38/2015/TT-BLĐTBXH	2015-10-19	6	9	1	1	2015-12-05	Quy định về chứng chỉ kỹ năng nghề quốc gia, cấp và quản lý việc cấp chứng chỉ kỹ năng nghề quốc gia
57/2015/TT-BGTVT	2015-10-19	6	21	1	1	2016-01-01	Công bố vùng nước các cảng biển thuộc địa phận tỉnh Bà Rịa - Vũng Tàu và khu vực quản lý của Cảng vụ Hàng hải Vũng Tàu
07/2015/TTLT-BCA-BQP-BYT	2015-10-19	10	112	1	1	2015-12-15	Hướng dẫn việc khám bệnh, chữa bệnh cho người bị tạm giữ, tạm giam, phạm nhân, trại viên cơ sở giáo dục bắt buộc, học sinh trường giáo dưỡng do Bộ Công an, Bộ Quốc phòng quản lý tại cơ sở khám bệnh, chữa bệnh của Nhà nước
39/2015/TTLT-BLĐTBXH-BGDĐT-BNV	2015-10-19	10	120	1	1	2015-12-02	Hướng dẫn việc sáp nhập Trung tâm dạy nghề, Trung tâm giáo dục thường xuyên, Trung tâm kỹ thuật tổng hợp - hướng nghiệp công lập cấp huyện thành Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên; chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên
105/2015/NĐ-CP	2015-10-20	8	6	1	1	2015-12-05	Quy định chi tiết thi hành một số điều của Pháp lệnh Cảnh sát môi trường
53/2015/QĐ-TTg	2015-10-20	3	3	1	6	2016-01-01	Chính sách nội trú đối với học sinh, sinh viên học cao đẳng, trung cấp
42/2015/TT-BLĐTBXH	2015-10-20	6	9	1	1	2015-12-05	Quy định về đào tạo trình độ sơ cấp
43/2015/TT-BLĐTBXH	2015-10-20	6	9	1	1	2015-12-05	Quy định về đào tạo thường xuyên
45/2015/TT-BTNMT	2015-10-20	6	33	1	1	2015-12-05	Ban hành Quy trình và Định mức kinh tế - kỹ thuật chuyển giao công nghệ thông tin ngành tài nguyên và môi trường
36/2015/TTLT-BNNPTNT-BNV	2015-10-20	10	121	1	1	2015-12-05	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành trồng trọt và bảo vệ thực vật
37/2015/TTLT-BNNPTNT-BNV	2015-10-20	10	121	1	1	2015-12-05	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành chăn nuôi và thú y
38/2015/TTLT-BNNPTNT-BNV	2015-10-20	10	121	1	1	2015-12-05	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm nghiệm thủy sản
08/2015/TT-BVHTTDL	2015-10-23	6	38	1	1	2016-01-01	Quy đinh hoạt động của Đội chiếu phim lưu động thuộc Trung tâm Phát hành phim và Chiếu bóng hoặc Trung tâm Điện ảnh tỉnh, thành phố trực thuộc Trung ương
10/2015/TT-BKHĐT	2015-10-26	6	122	4	3
162/2015/TT-BTC	2015-10-26	6	34	4	3
12/2015/TT-BKHĐT	2015-10-27	6	110	1	1	2015-12-15	Hướng dẫn về Quy chuẩn chuyên môn trong hoạt động giám định tư pháp; thủ tục cử người tham gia giám định tư pháp và thành lập Hội đồng giám định tư pháp trong lĩnh vực kế hoạch và đầu tư
108/2015/NĐ-CP	2015-10-28	8	6	4	4
20/2015/TT-NHNN	2015-10-28	6	44	1	1	2015-12-15	Quy định việc mở và sử dụng tài khoản ngoại tệ ở nước ngoài của người cư trú là tổ chức
37/2015/TTLT-BYT-BTC	2015-10-29	10	92	1	1	2016-03-01	Quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trên toàn quốc
19/2015/TTLT-BKHCN-BLĐTBXH	2015-10-30	10	123	1	1	2016-01-01	Quy định về khuyến khích nghiên cứu khoa học, chuyển giao và ứng dụng công nghệ sản xuất sản phẩm hỗ trợ người khuyết tật
61/2015/TT-BGTVT	2015-11-02	6	21	1	1	2016-01-01	Quy định về vận tải hàng hóa trên đường thủy nội địa
121/2015/TT-BQP	2015-11-03	6	8	1	1	2015-12-21	Quy định chế độ báo cáo công tác của Ngành Thi hành án dân sự trong Quân đội
58/2015/TT-BCA	2015-11-03	6	25	1	1	2015-12-20	Quy định tuần tra, kiểm soát bảo đảm an ninh, trật tự, an toàn xã hội của lực lượng cảnh sát cơ động
166/2015/TT-BTC	2015-11-05	6	13	1	1	2016-01-01	Quy định việc quản lý và sử dụng kinh phí thực hiện Dự án Đào tạo ngắn hạn về an toàn, an ninh thông tin trong nước thuộc Đề án Đào tạo và phát triển nguồn nhân lực an toàn, an ninh thông tin đến năm 2020
123/2015/TTLT-BQP-BGDĐT-BLĐTBXH	2015-11-05	10	124	1	1	2015-12-20	Quy định tổ chức, hoạt động của trung tâm giáo dục quốc phòng và an ninh; liên kết giáo dục quốc phòng và an ninh của các trường cao đẳng, cơ sở giáo dục đại học
21/2015/TTLT-BKHCN-BNV-BTC	2015-11-06	10	125	1	1	2016-01-01	Hướng dẫn thực hiện chính sách sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ
113/2015/NĐ-CP	2015-11-09	8	6	1	1	2016-01-01	Quy định phụ cấp đặc thù, phụ cấp ưu đãi, phụ cấp trách nhiệm công việc và phụ cấp nặng nhọc, độc hại, nguy hiểm đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập
71/2015/TT-BGTVT	2015-11-09	6	21	1	1	2016-05-28	Ban hành Quy chuẩn kỹ thuật quốc gia về kiểm tra sản phẩm công nghiệp dùng cho tàu biển và Quy chuẩn kỹ thuật quốc gia về đánh giá năng lực cơ sở chế tạo và cung cấp dịch vụ tàu biển
72/2015/TT-BGTVT	2015-11-09	6	21	1	1	2016-05-28	Ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng sàn nâng tàu
174/2015/TT-BTC	2015-11-10	6	13	1	1	2016-01-01	Hướng dẫn kế toán nghiệp vụ thuế và thu khác đổi với hàng hóa xuất khẩu, nhập khẩu
115/2015/NĐ-CP	2015-11-11	8	6	4	10
45/2015/TT-BLĐTBXH	2015-11-11	6	9	1	1	2015-12-31	Hướng dẫn thực hiện một số điều về Quỹ quốc gia về việc làm quy định tại Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm
118/2015/NĐ-CP	2015-11-12	8	6	4	7
123/2015/NĐ-CP	2015-11-15	8	6	4	4
21/2015/TT-NHNN	2015-11-16	6	44	1	1	2015-11-25	Sửa đổi, bổ sung một số điều của Thông tư số 22/2014/TT-NHNN ngày 15 tháng 8 năm 2014 của Ngân hàng Nhà nước Việt Nam hướng dẫn thực hiện chính sách tín dụng theo Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản
40/2015/TT-BYT	2015-11-16	6	4	1	1	2016-01-01	Quy định đăng ký khám bệnh, chữa bệnh bảo hiểm y tế ban đầu và chuyển tuyến khám bệnh, chữa bệnh bảo hiểm y tế
184/2015/TT-BTC	2015-11-17	6	13	1	1	2016-01-01	Quy định thủ tục về kê khai, bảo lãnh tiền thuế, thu nộp tiền thuế, tiền chậm nộp, tiền phạt, tiền phí, lệ phí, các khoản thu khác, đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh và phương tiện xuất cảnh, nhập cảnh, quá cảnh
185/2015/TT-BTC	2015-11-17	6	13	1	1	2016-01-01	Hướng dẫn đăng ký, cấp và sử dụng mã số đơn vị có quan hệ với ngân sách
190/2015/TT-BTC	2015-11-17	6	13	1	1	2016-01-01	Quy định việc quản lý, sử dụng chỉ phí trong quá trình lựa chọn nhà thầu các dự án sử dụng vốn ngân sách nhà nước và vốn tráỉ phiếu Chính phủ
40/2015/TT-BCT	2015-11-18	6	50	4	3
59/2015/QĐ-TTg	2015-11-19	3	3	4	6		Chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016 - 2020
22/2015/TT-NHNN	2015-11-20	6	44	1	1	2016-01-12	Quy định hoạt động cung ứng và sử dụng séc
43/2015/TTLT-BNNPTNT-BKHĐT	2015-11-23	10	126	1	1	2015-12-30	Hướng dẫn thống kê, đánh giá thiệt hại do thiên tai gây ra
191/2015/TT-BTC	2015-11-24	6	13	1	1	2016-01-01	Quy định thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh gửi qua dịch vụ chuyển phát nhanh quốc tế
195/2015/TT-BTC	2015-11-24	6	13	1	1	2016-01-01	Hướng dẫn thi hành Nghị định số 108/2015/NĐ-CP ngày 28 tháng 10 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật thuế tỉêu thụ đặc bỉệt và Luật sửa đổi, bổ sung một số điều của Luật thuế tiêu thụ đặc biệt
103/2015/QH13	2015-11-25	4	1	1	1	2015-11-25	Thi hành Bộ luật Tố tụng dân sự
104/2015/QH13	2015-11-25	4	1	1	1	2015-11-25	Thi hành Luật tố tụng hành chính
110/2015/QH13	2015-11-27	4	1	1	1	2015-11-27	Thi hành Bộ luật Tố tụng hình sự
60/2015/QĐ-TTg	2015-11-27	3	3	4	3
44/2015/TT-BYT	2015-11-30	6	4	1	1	2016-03-01	Ban hành “Danh mục vi chất dinh dưỡng sử dụng trong thực phẩm”
48/2015/TT-BYT	2015-12-01	6	4	1	1	2016-01-15	Quy định hoạt động kiểm tra an toàn thực phẩm trong sản xuất, kinh doanh thực phẩm thuộc phạm vi quản lý của Bộ Y tế
125/2015/NĐ-CP	2015-12-04	8	6	1	1	2016-01-26	Quy định chi tiết về quản lý hoạt động bay
198/2015/TTLT-BTC-BTNMT	2015-12-07	10	127	1	1	2016-01-20	Quy định phương pháp tính, phương pháp thu, chế độ quản lý và sử dụng tiền sử dụng khu vực biển
06/2015/TT-BNV	2015-12-08	6	23	1	1	2016-02-15	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và tổ chức của tổ chức văn thư, lưu trữ Bộ, cơ quan ngang Bộ
24/2015/TT-NHNN	2015-12-08	6	44	1	1	2016-01-01	Quy định cho vay bằng ngoại tệ của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng vay là người cư trú
58/2015/TT-BTNMT	2015-12-08	6	33	1	1	2016-01-23	Quy định thẩm định, kiểm tra và nghiệm thu dự án ứng dụng công nghệ thông tin ngành tài nguyên và môi trường
52/2015/TTLT-BTNMT-BNV	2015-12-08	10	128	1	1	2016-02-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành địa chính
53/2015/TTLT-BTNMT-BNV	2015-12-08	10	128	1	1	2016-02-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành điều tra tài nguyên môi trường
54/2015/TTLT-BTNMT-BNV	2015-12-08	10	128	1	1	2016-02-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành dự báo khí tượng thủy văn
55/2015/TTLT-BTNMT-BNV	2015-12-08	10	128	1	1	2016-02-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm soát khí tượng thủy văn
56/2015/TTLT-BTNMT-BNV	2015-12-08	10	128	1	1	2016-02-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành quan trắc tài nguyên môi trường
57/2015/TTLT-BTNMT-BNV	2015-12-08	10	128	1	1	2016-02-01	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành đo đạc bản đồ
63/2015/QĐ-TTg	2015-12-10	3	3	4	4		Chính sách hỗ trợ đào tạo nghề và giải quyết việc làm cho người lao động bị thu hồi đất
45/2015/TT-BCT	2015-12-10	6	52	1	1	2016-01-25	Quy định việc quản lý Chương trình phát triển một số ngành công nghiệp công nghệ cao
46/2015/TT-BCT	2015-12-11	6	52	1	1	2016-07-01	Quy định kiểm tra chất lượng sản phẩm trong sản xuất thuộc phạm vi quản lý của Bộ Công Thương
49/2015/TT-BYT	2015-12-11	6	4	1	1	2016-01-25	Quy định về công bố hợp quy và công bố phù hợp quy định đối với thuốc lá
53/2015/TT-BLĐTBXH	2015-12-11	6	9	1	1	2016-01-26	Hướng dẫn về quy trình tiếp công dân và xử lý đơn thuộc lĩnh vực quản lý nhà nước của ngành Lao động - Thương binh và Xã hội
139/2015/TT-BQP	2015-12-16	6	8	1	1	2016-02-01	Hướng dẫn thực hiện một số điều của Nghị định số 28/2015/NĐ-CP ngày 12 tháng 3 năm 2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật việc làm về bảo hiểm thất nghiệp trong Bộ Quốc phòng
140/2015/TT-BQP	2015-12-16	6	8	1	1	2016-01-30	Quy định tuyển chọn và gọi công dân nhập ngũ
42/2015/TT-BYT	2015-12-16	6	4	1	1	2016-01-05	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Pháp y tỉnh, thành phố trực thuộc Trung ương
203/2015/TT-BTC	2015-12-21	6	34	4	3
52/2015/TT-BYT	2015-12-21	6	4	1	1	2016-02-23	Quy định việc kiểm tra nhà nước về an toàn thực phẩm đối với thực phẩm nhập khẩu và hồ sơ, thủ tục cấp giấy chứng nhận đối với thực phẩm xuất khẩu thuộc phạm vi quản lý của Bộ Y tế
63/2015/TT-BTNMT	2015-12-21	6	32	4	3
29/2015/TT-NHNN	2015-12-22	6	44	1	1	2016-02-08	Sửa đổi, bổ sung một số văn bản quy phạm pháp luật của Ngân hàng Nhà nước Việt Nam quy định về thành phần hồ sơ có bản sao chứng thực giấy tờ, văn bản
69/2015/TT-BTNMT	2015-12-22	6	33	1	1	2016-02-15	Quy định kỹ thuật cập nhật cơ sở dữ liệu nền địa lý tỷ lệ 1:10.000 bằng ảnh vệ tinh
70/2015/TT-BTNMT	2015-12-23	6	33	1	1	2016-02-15	Quy định kỹ thuật đối với hoạt động của các trạm khí tượng thủy văn tự động
56/2015/TT-BLĐTBXH	2015-12-24	6	9	1	1	2016-02-15	Hướng dẫn việc xây dựng, thẩm định và công bố tiêu chuẩn kỹ năng nghề quốc gia
71/2015/TT-BTNMT	2015-12-24	6	33	1	1	2016-02-15	Quy định kỹ thuật đặt chụp ảnh viễn thám
66/2015/QĐ-TTg	2015-12-25	3	3	1	2	2016-02-10	Quy định tiêu chí, thẩm quyền, trình tự, thủ tục công nhận vùng nông nghiệp ứng dụng công nghệ cao
57/2015/TT-BLĐTBXH	2015-12-25	6	36	4	4
53/2015/TT-BYT	2015-12-28	6	4	1	1	2016-03-01	Quy định điều kiện cơ sở vật chất, trang thiết bị, phương tiện giám định cho tổ chức giám định tư pháp công lập trong lĩnh vực pháp y, pháp y tâm thần
54/2015/TT-BYT	2015-12-28	6	4	1	1	2016-07-01	Hướng dẫn chế độ thông tin báo cáo và khai báo bệnh, dịch bệnh truyền nhiễm
09/2015/TTLT-BCA-BYT-BTC	2015-12-28	10	129	1	1	2016-02-11	Hướng dẫn thực hiện bảo hiểm y tế đối với người lao động, học sinh, sinh viên và thân nhân sĩ quan, hạ sĩ quan, chiến sĩ trong Công an nhân dân
134/2015/NĐ-CP	2015-12-29	8	6	4	4
56/2015/TTLT-BYT-BNV	2015-12-29	10	115	1	1	2016-02-15	Quy định về tiêu chuẩn, điều kiện, nội dung, hình thức thi thăng hạng chức danh nghề nghiệp viên chức chuyên ngành y tế
01/2015/TT-VKSTC	2015-12-30	6	130	1	1	2016-02-13	Quy định về quản lý, sử dụng trang phục, Giấy chứng minh Kiểm sát viên, Giấy chứng nhận Điều tra viên, Kiểm tra viên trong ngành Kiểm sát nhân dân
210/2015/TT-BTC	2015-12-30	6	13	1	1	2016-02-15	Quy định sử dụng nguồn ngân sách nhà nước mua bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh đối với cơ sở khám bệnh, chữa bệnh công lập
28/2015/TT-BKHCN	2015-12-30	6	18	1	1	2016-06-01	Ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị chụp X-quang tổng hợp dùng trong y tế
51/2015/TT-BNNPTNT	2015-12-30	6	17	1	1	2016-02-15	Quy định về yêu cầu kỹ thuật và kiểm tra an toàn kỹ thuật máy thủy đã qua sử dụng lắp đặt trên tàu cá
27/2015/TTLT-BKHCN-BTC	2015-12-30	10	111	1	1	2016-02-15	Quy định khoán chi thực hiện nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước
215/2015/TT-BTC	2015-12-31	6	13	1	1	2016-02-20	Hướng dẫn về lập dự toán, chấp hành và quyết toán kinh phí ngân sách nhà nước bảo đảm hoạt động trưng cầu giám định, định giá, triệu tập người làm chứng, người phiên dịch của cơ quan tiến hành tố tụng
34/2015/TT-NHNN	2015-12-31	6	44	1	1	2016-03-01	Hướng dẫn hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ
38/2015/TT-NHNN	2015-12-31	6	44	1	1	2016-02-15	Sửa đổi, bổ sung một số điều của Thông tư số 16/2012/TT-NHNN ngày 25 tháng 5 năm 2012 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn một số điều của Nghị định 24/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng
39/2015/TT-NHNN	2015-12-31	6	44	1	1	2016-03-01	Quy định việc mở và sử dụng tài khoản vốn phát hành chứng khoán bằng ngoại tệ để thực hiện việc phát hành chứng khoán ở nước ngoài của người cư trú là tổ chức
40/2015/TT-NHNN	2015-12-31	6	44	1	1	2016-03-01	Quy định việc mở và sử dụng tài khoản vốn phát hành chứng khoán bằng đồng việt nam để thực hiện hoạt động phát hành chứng khoán tại Việt Nam của người không cư trú là tổ chức
56/2015/TT-BCT	2015-12-31	6	52	1	1	2016-01-01	Quy định việc nhập khẩu theo hạn ngạch thuế quan với thuế suất thuế nhập khẩu 0% đối với hàng hóa có xuất xứ từ Cộng hòa Dân chủ nhân dân Lào
57/2015/TT-BCT	2015-12-31	6	52	1	1	2016-04-15	Quy định điều kiện bảo đảm an toàn thực phẩm trong sản xuất thực phẩm nhỏ lẻ thuộc trách nhiệm quản lý nhà nước của Bộ Công Thương
59/2015/TT-BCT	2015-12-31	6	52	4	3
85/2015/TT-BGTVT	2015-12-31	6	21	1	1	2016-03-01	Quy định trách nhiệm và xử lý vi phạm trong hoạt động vận tải hàng không
01/2016/TTLT-TANDTC-VKSNDTC-BTP	2016-01-06	10	131	1	1	2016-03-01	Hướng dẫn thi hành một số quy định của Luật hôn nhân và gia đình
05/2016/NĐ-CP	2016-01-11	8	6	1	1	2016-03-01	Quy định chế độ, chính sách đối với thân nhân hạ sĩ quan, chiến sĩ nghĩa vụ trong Công an nhân dân
01/2016/TTLT-BKHCN-BNV	2016-01-11	10	108	1	1	2016-03-01	Hướng dẫn thực hiện việc bổ nhiệm và xếp lương theo chức danh nghề nghiệp đối với viên chức chuyên ngành khoa học và công nghệ
04/2016/TT-BTC	2016-01-12	6	13	1	1	2016-03-01	Quy định về định mức thu hồi xay xát thóc dự trữ quốc gia thành gạo dự trữ quổc gia để thực hiện các Quyết định của Thủ tướng Chính phủ
06/2016/NĐ-CP	2016-01-18	8	6	1	1	2016-03-15	Quản lý, cung cấp và sử dụng dịch vụ phát thanh, truyền hình
10/2016/TT-BTC	2016-01-19	6	13	1	1	2016-03-01	Hướng dẫn thế chấp tài sản để bảo đảm cho khoản vay được Chính phủ bảo lãnh
14/2016/TT-BTC	2016-01-20	6	13	1	1	2016-03-07	Hướng dẫn cơ chế tài chính khi các công ty trách nhiệm hữu hạn một thành viên do nhà nước nắm giữ 100% vốn điều lệ tham gia thực hiện nhiệm vụ chính trị, đảm bảo an sinh xã hội, cân đối cung cầu cho nền kinh tế
07/2016/NĐ-CP	2016-01-25	8	6	1	1	2016-03-10	Quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam
07/2016/TT-BQP	2016-01-26	6	8	1	1	2016-03-12	Quy định phong, thăng, giáng cấp bậc quân hàm; bổ nhiệm chức vụ, giáng chức, cách chức; chức vụ tương đương và cấp bậc quân hàm cao nhất đối với chức vụ của hạ sĩ quan, binh sĩ Quân đội nhân dân Việt Nam
09/2016/NĐ-CP	2016-01-28	8	6	1	1	2016-03-15	Quy định về tăng cường vi chất dinh dưỡng vào thực phẩm
02/2016/QĐ-TTg	2016-01-28	3	3	1	2	2016-03-15	Quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm
02/2016/TT-BTTTT	2016-02-01	6	57	1	1	2016-03-25	Quy định kiểm tra tần số vô tuyến điện
03/2016/TT-BTTTT	2016-02-01	6	57	1	1	2016-03-18	Quy định về tiếp công dân, xử lý và giải quyết đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh của Bộ Thông tin và Truyền thông
09/2016/TT-BQP	2016-02-03	6	8	1	1	2016-03-19	Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 112/2014/NĐ-CP ngày 21 tháng 11 năm 2014 của Chính phủ quy định về quản lý cửa khẩu biên giới đất liền
20/2016/TT-BTC	2016-02-03	6	13	4	3
04/2016/QĐ-TTg	2016-02-04	3	3	1	1	2016-03-20	Áp dụng hệ số điều chỉnh mức lương cơ sở tăng thêm đối với công chức, viên chức và người lao động làm việc tại Ban Quản lý Khu Công nghệ cao Hòa Lạc thuộc Bộ Khoa học và Công nghệ
05/2016/QĐ-TTg	2016-02-05	3	3	1	1	2016-03-25	Quản lý sử dụng phí cho vay lại và phần trích phí bảo lãnh tại Bộ Tài chính giai đoạn 2016 - 2020
08/2016/TT-BCA	2016-02-06	6	25	1	1	2016-04-05	Quy định trang phục cho lực lượng bảo vệ cơ quan, doanh nghiệp
07/2016/QĐ-TTg	2016-02-22	3	3	1	1	2016-05-01	Miễn thuế thu nhập cá nhân đối với cá nhân là người Việt Nam làm việc tại cơ quan đại diện của tổ chức quốc tế thuộc hệ thống Liên hợp quốc tại Việt Nam
03/2016/TTLT-BTP-BNG-BCA-BLĐTBXH	2016-02-22	10	132	1	1	2016-04-06	Hướng dẫn việc theo dõi tình hình phát triển của trẻ em Việt Nam được cho làm con nuôi nước ngoài và bảo vệ trẻ em trong trường hợp cần thiết
36/2016/TT-BTC	2016-02-26	6	13	1	1	2016-04-12	Hướng dẫn thực hiện quy định về thuế đối với các tổ chức, cá nhân tiến hành hoạt động tìm kiếm thăm dò và khai thác dầu khí theo quy định của Luật dầu khí
05/2016/TT-BTTTT	2016-03-01	6	57	1	1	2016-08-01	Quy định về quản lý và sử dụng mã số sách tiêu chuẩn quốc tế
39/2016/TT-BTC	2016-03-01	6	13	4	4
10/2016/QĐ-TTg	2016-03-03	3	3	1	1	2016-04-18	Thực hiện thủ tục biên phòng điện tử cảng biển
02/2016/TT-BKHCN	2016-03-25	6	18	1	1	2016-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị chụp cắt lớp vi tính dùng trong y tế
08/2016/TT-BGDĐT	2016-03-28	6	99	4	3
03/2016/TT-BKHCN	2016-03-30	6	18	1	1	2016-05-15	Quy định về hồ sơ, nội dung và quy trình, thủ tục thẩm định cơ sở khoa học của chương trình phát triển kinh tế - xã hội, thẩm định công nghệ của dự án đầu tư
46/2016/TT-BQP	2016-04-01	6	8	1	1	2016-05-18	Quy định tuyến chuyên môn kỹ thuật khám bệnh, chữa bệnh; đăng ký và chuyển tuyến khám bệnh, chữa bệnh đối với các đối tượng thuộc Bộ Quốc phòng quản lý
04/2016/TT-BGTVT	2016-04-04	6	21	1	1	2016-06-01	Công bố vùng nước các cảng biển thuộc địa phận các tỉnh Trà Vinh, Sóc Trăng, vùng nước các cảng biển trên sông Hậu thuộc địa phận các tỉnh Hậu Giang, Vĩnh Long, Đồng Tháp, thành phố Cần Thơ và khu vực quản lý của Cảng vụ Hàng hải Cần Thơ
04/2016/TT-BKHCN	2016-04-04	6	18	1	1	2016-06-01	Quy định về thẩm định báo cáo đánh giá an toàn bức xạ trong hoạt động thăm dò, khai thác quặng phóng xạ
23/2016/NĐ-CP	2016-04-05	8	6	4	3
24/2016/NĐ-CP	2016-04-05	8	6	1	1	2017-01-01	Quy định chế độ quản lý ngân quỹ nhà nước
10/2016/TT-BGDĐT	2016-04-05	6	5	1	1	2016-05-23	Ban hành Quy chế công tác sinh viên đối với chương trình đào tạo đại học hệ chính quy
27/2016/NĐ-CP	2016-04-06	8	6	1	1	2016-06-01	Quy định chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ, xuất ngũ và thân nhân của hạ sĩ quan, binh sĩ tại ngũ
11/2016/TTLT-BTTTT-BNV	2016-04-07	10	133	1	1	2016-05-25	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp của các chức danh viên chức Biên tập viên, Phóng viên, Biên dịch viên và Đạo diễn truyền hình thuộc chuyên ngành Thông tin và Truyền thông
07/2016/TTLT-BGTVT-BCA-BQP	2016-04-08	10	134	1	1	2016-06-01	Phối hợp trao đổi, xử lý thông tin trong công tác đảm bảo an ninh, an toàn hàng không dân dụng
49/2016/TTLT-BQP-BYT-BTC	2016-04-14	10	135	1	1	2016-06-01	Hướng dẫn thực hiện bảo hiểm y tế đối với công chức, viên chức, công nhân quốc phòng, lao động hợp đồng, học sinh, sinh viên đang công tác, làm việc, học tập trong Bộ Quốc phòng, người làm công tác khác trong tổ chức cơ yếu và thân nhân quân nhân tại ngũ, thân nhân cơ yếu
07/2016/TTLT-BYT-BTC-BLĐTBXH	2016-04-15	10	136	1	1	2016-05-30	Quy định chi tiết Nghị định số 39/2015/NĐ-CP ngày 27 tháng 4 năm 2015 của Chính phủ quy định chính sách hỗ trợ cho phụ nữ thuộc hộ nghèo là ngưòi dân tộc thiểu số khi sinh con đúng chính sách dân số
08/2016/TTLT-BYT-BNV	2016-04-15	10	115	1	1	2016-06-01	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp dân số
63/2016/TTLT-BTC-BGTVT	2016-04-20	10	80	1	1	2016-06-08	Hướng dẫn việc cung cấp thông tin, phối hợp xây dựng cơ sở hạ tầng; phối hợp kiểm tra, giám sát hàng hóa xuất khẩu, nhập khẩu, phương tiện vận tải xuất cảnh; nhập cảnh, quá cảnh, hành lý của hành khách xuất cảnh, nhập cảnh tại cửa khẩu cảng biển, cảng thuỷ nội địa, cửa khẩu ga đường sắt liên vận quốc tế, cảng hàng không
59/2016/TT-BQP	2016-04-21	6	8	1	1	2016-06-06	Quy định tiếp công dân trong Bộ Quốc phòng
06/2016/TT-BKHCN	2016-04-22	6	18	1	1	2016-06-20	Quy định về việc cấp Giấy đăng ký và cấp Chứng chỉ hành nghề đối với một số hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử
07/2016/TT-BKHCN	2016-04-22	6	18	1	1	2016-06-08	Quy định quản lý Chương trình hỗ trợ ứng dụng, chuyển giao tiến bộ khoa học và công nghệ thúc đẩy phát triển kinh tế - xã hội nông thôn, miền núi, vùng dân tộc thiểu số giai đoạn 2016-2025
64/2016/TTLT-BTC-BVHTTDL	2016-04-25	10	107	1	1	2016-06-15	Hướng dẫn thực hiện Cơ chế một cửa quổc gia đối với thủ tục thẩm định nội dung đồ chơi trẻ em nhập khẩu thuộc phạm vi quản lý chuyên ngành của Bộ Văn hóa, Thể thao và Du lịch
16/2016/QĐ-TTg	2016-04-29	3	3	1	1	2016-07-01	Quy định việc thành lập và tổ chức, hoạt động của Ban Chỉ đạo phòng, chống dịch bệnh động vật các cấp
02/2016/TTLT-BVHTTDL-BCA	2016-05-04	10	137	1	1	2016-06-25	Hướng dẫn phối hợp công tác bảo vệ an ninh quốc gia và bảo đảm trật tự, an toàn xã hội trong lĩnh vực văn hóa, gia đình, thể dục, thể thao và du lịch
31/2016/NĐ-CP	2016-05-06	8	6	4	3
32/2016/NĐ-CP	2016-05-06	8	6	1	1	2016-06-26	Quy định về quản lý độ cao chướng ngại vật hàng không và các trận địa quản lý, bảo vệ vùng trời tại Việt Nam
69/2016/TT-BTC	2016-05-06	6	13	1	1	2016-07-20	Quy định thủ tục hải quan đối với xăng dầu, hóa chất, khí xuất khẩu, nhập khẩu, tạm nhập tái xuất, chuyển khẩu, quá cảnh; nguyên liệu nhập khẩu để sản xuất và pha chế hoặc gia công xuất khẩu xăng, dầu, khí; dầu thô xuất khẩu, nhập khẩu; hàng hóa xuất khẩu, nhập khẩu phục vụ hoạt động dầu khí
13/2016/TTLT-BYT-BGDĐT	2016-05-12	10	22	1	1	2016-06-30	Quy định về công tác y tế trường học
05/2016/TT-BTNMT	2016-05-13	6	33	1	1	2016-07-01	Quy định nội dung quan trắc khí tượng thủy văn đối với trạm thuộc mạng lưới trạm khí tượng thủy văn quốc gia
34/2016/NĐ-CP	2016-05-14	8	6	4	19
35/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định chi tiết một số điều của Luật thú y
38/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định chi tiết một số điều của Luật khí tượng thủy văn
39/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định chi tiết thi hành một số điều của Luật An toàn, vệ sinh lao động
40/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định chi tiết thi hành một số điều của Luật Tài nguyên, môi trường biển và hải đảo
41/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định chi tiết việc cấp phép cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam
42/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định điều kiện, trình tự, thủ tục mở, đóng sân bay chuyên dùng
44/2016/NĐ-CP	2016-05-15	8	6	1	1	2016-07-01	Quy định chi tiết một số điều của Luật an toàn, vệ sinh lao động về hoạt động kiểm định kỹ thuật an toàn lao động, huấn luyện an toàn, vệ sinh lao động và quan trắc môi trường lao động
07/2016/TT-BLĐTBXH	2016-05-15	6	9	1	1	2016-07-01	Quy định một số nội dung tổ chức thực hiện công tác an toàn, vệ sinh lao động đối với sở sở sản xuất, kinh doanh
15/2016/TT-BYT	2016-05-15	6	4	1	1	2016-07-01	Quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội
08/2016/TT-BTNMT	2016-05-16	6	33	1	1	2016-07-01	Quy định về đánh giá tác động của biến đổi khí hậu và đánh giá khí hậu quốc gia
09/2016/TT-BTNMT	2016-05-16	6	33	1	1	2016-07-01	Quy định việc xây dựng, thẩm định kế hoạch tác động vào thời tiết
05/2016/TTLT-BNNPTNT-BTNMT	2016-05-16	10	138	1	1	2016-06-30	Hướng dẫn việc thu gom, vận chuyển và xử lý bao gói thuốc bảo vệ thực vật sau sử dụng
74/2016/TT-BTC	2016-05-20	6	13	1	1	2016-07-15	Quy định việc quản lý, sử dụng số tiền thu được từ phí cho vay lại và phần trích phí bảo lãnh tại Bộ Tài chính giai đoạn 2016-2020
03/2016/TT-BNV	2016-05-25	6	23	1	1	2016-07-08	Hướng dẫn về thành lập và hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập
07/2016/TT-BNNPTNT	2016-05-31	6	17	1	1	2016-07-15	Quy định về phòng, chống dịch bệnh động vật trên cạn
50/2016/NĐ-CP	2016-06-01	8	6	4	3
08/2016/TT-BNNPTNT	2016-06-01	6	17	1	1	2016-07-15	Quy định giám sát an toàn thực phẩm nông lâm thủy sản
09/2016/TT-BNNPTNT	2016-06-01	6	17	1	1	2016-07-16	Quy định về kiểm soát giết mổ và kiểm tra vệ sinh thú y
11/2016/TT-BNNPTNT	2016-06-01	6	17	1	1	2016-07-18	Quy định trang phục, phù hiệu, cấp hiệu, biển hiệu, thẻ kiểm dịch động vật
11/2016/TT-BGTVT	2016-06-02	6	21	1	1	2016-11-28	Ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển vỏ thép, Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển cao tốc, Quy chuẩn kỹ thuật quốc gia về trang bị an toàn tàu biển và Quy chuẩn kỹ thuật quốc gia về kiểm tra và đóng tàu biển vỏ gỗ
12/2016/TT-BNNPTNT	2016-06-02	6	17	1	1	2016-07-19	Quy định tổ chức, chức năng, nhiệm vụ và quyền hạn của Hội đồng thú y các cấp
13/2016/TT-BNNPTNT	2016-06-02	6	17	1	1	2016-07-19	Quy định về quản lý thuốc thú y
77/2016/TTLT-BTC-BKHCN	2016-06-03	10	56	1	1	2016-06-15	Hướng dẫn thực hiện Cơ chế một cửa quốc gia đối với thủ tục kiểm tra nhà nước về chất lượng đối với hàng hóa nhập khẩu vào Việt Nam thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ
05/2016/TT-BCT	2016-06-06	6	52	1	1	2016-07-20	Quy định về việc cung cấp dịch vụ công trực tuyến của Bộ Công Thương
07/2016/TTLT-BTP-BTC	2016-06-10	10	74	1	1	2016-07-25	Hướng dẫn bảo đảm tài chính từ ngân sách nhà nước để thi hành án
51/2016/NĐ-CP	2016-06-13	8	6	4	24
52/2016/NĐ-CP	2016-06-13	8	6	1	1	2016-08-01	Quy định tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ
53/2016/NĐ-CP	2016-06-13	8	6	4	3
10/2016/TT-BKHCN	2016-06-13	6	18	1	1	2016-07-28	Quy định nội dung báo cáo phân tích an toàn trong hồ sơ đề nghị cấp phép xây dựng nhà máy điện hạt nhân
80/2016/TTLT-BTC-BTTTT	2016-06-13	10	95	1	1	2016-07-31	Hướng dẫn thực hiện Cơ chế một cửa quốc gia trong lĩnh vực thông tin và truyền thông
54/2016/NĐ-CP	2016-06-14	8	6	1	1	2016-08-01	Quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập
79/2016/TT-BQP	2016-06-16	6	139	4	3
86/2016/TT-BQP	2016-06-20	6	8	1	1	2016-08-05	Quy định và hướng dẫn tổ chức lễ tang đối với quân nhân, công nhân, viên chức quốc phòng; người làm công tác cơ yếu do Bộ Quốc phòng quản lý
02/2016/TTLT-BCA-BQP-BGTVT	2016-06-20	10	134	1	1	2016-08-03	Hướng dẫn thực hiện đào tạo, bồi dưỡng cán bộ làm công tác phòng, chống khủng bố
85/2016/TTLT-BQP-BYT-BTC	2016-06-20	10	135	1	1	2016-08-06	Hướng dẫn thực hiện bảo hiểm y tế đối với quân nhân và người làm công tác cơ yếu
85/2016/TTLT-BTC-BCA	2016-06-20	10	140	1	1	2016-08-05	Quy định về phối hợp công tác bảo vệ an ninh quốc gia và bảo đảm trật tự, an toàn xã hội trong lĩnh vực tài chính
19/2016/TTLT-BGDĐT-BNV	2016-06-22	10		1	1	2016-08-15	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp nhân viên hỗ trợ giáo dục người khuyết tật trong các cơ sở giáo dục công lập
89/2016/TTLT-BTC-BCT	2016-06-23	10	101	1	1	2016-08-20	Hướng dẫn thực hiện Cơ chế một cửa quốc gỉa
14/2016/TT-BGTVT	2016-06-28	6	21	1	1	2016-08-20	Hướng dẫn thực hiện việc cân xác nhận khối lượng toàn bộ công-te-nơ vận tải biển tuyến quốc tế
18/2016/TT-BTTTT	2016-06-28	6	57	1	1	2016-08-12	Quy định về danh mục kênh chương trình truyền hình phục vụ nhiệm vụ chính trị, thông tin tuyên truyền thiết yếu của quốc gia và của địa phương
19/2016/TT-BLĐTBXH	2016-06-28	6	36	4	4
95/2016/TT-BQP	2016-06-28	6	8	1	1	2016-08-15	Hướng dẫn thực hiện một số điều của Nghị định số 27/2016/NĐ-CP ngày 06 tháng 4 năm 2016 của Chính phủ quy định một số chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ, xuất ngũ và thân nhân của hạ sĩ quan, binh sĩ tại ngũ
96/2016/TT-BQP	2016-06-28	6	8	1	1	2016-06-28	Quy định công tác kiểm tra, biểu mẫu nghiệp vụ về thi hành án dân sự trong Quân đội
96/2016/TT-BTC	2016-06-28	6	13	1	1	2016-08-15	Hướng dẫn về hồ sơ, thủ tục miễn thuế thu nhập cá nhân đối với Chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ phi Chính phủ nước ngoài tại Việt Nam
97/2016/TT-BTC	2016-06-28	6	13	1	1	2016-08-15	Hướng dẫn về hồ sơ, thủ tục miễn thuế thu nhập cá nhân đối với cá nhân là người Việt Nam làm việc tại cơ quan đại diện của tổ chức quốc tế thuộc hệ thống Liên hợp quốc tại Việt Nam
08/2016/TT-BCT	2016-06-29	6	52	1	1	2016-07-01	Quy định về việc xây dựng, ban hành văn bản quy phạm pháp luật của Bộ Công Thương
106/2016/TT-BTC	2016-06-29	6	13	1	1	2016-08-16	Hướng dẫn thủ tục hải quan đối với hoạt động xuất, nhập xăng dầu, nguyên liệu để pha chế xăng dầu và hoạt động pha chế chuyển đổi chủng loại xăng dầu tại kho ngoại quan xăng dầu
11/2016/TT-NHNN	2016-06-29	6	44	1	1	2016-08-13	Sửa đổi, bổ sung một số văn bản quy phạm pháp luật về hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ,hoạt động đại lý đổi ngoại tệ, bàn đổi ngoại tệ của cá nhân
12/2016/TT-NHNN	2016-06-29	6	44	1	1	2016-08-13	Hướng dẫn về quản lý ngoại hối đối với hoạt động đầu tư ra nước ngoài
102/2016/TTLT-BTC-BGTVT	2016-06-29	10	80	1	1	2016-08-15	Hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí sự nghiệp đường thủy nội địa
11/2016/TTLT-BXD-BNV	2016-06-29	10	141	1	1	2016-08-12	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp của viên chức chuyên ngành Xây dựng
01/2016/NQ-HĐTP	2016-06-30	4	104	1	1	2016-08-01	Hướng dẫn áp dụng một số quy định tại khoản 3 Điều 7 Bộ luật hình sự số 100/2015/QH13
02/2016/NQ-HĐTP	2016-06-30	4	104	1	1	2016-06-30	Hướng dẫn thi hành một số quy định của Nghị quyết số 103/2015/QH13 ngày 25-11-2015 của Quốc hội về việc thi hành Bộ luật tố tụng dân sự và Nghị quyết số 104/2015/QH13 ngày 25-11-2015 của Quốc hội về việc thi hành Luật tố tụng hành chính
04/2016/TT-BNG	2016-06-30	6	26	1	1	2016-09-01	Hướng dẫn thủ tục cấp thị thực, cấp thẻ tạm trú, gia hạn tạm trú cho người nước ngoài tại Việt Nam thuộc thẩm quyền của Bộ Ngoại giao
107/2016/TT-BQP	2016-06-30	6	8	1	1	2016-08-15	Quy định về khám, chữa bệnh đối với quân nhân chuyên nghiệp có đủ 15 năm trở lên công tác trong Bộ Quốc phòng đã về phục viên
109/2016/TT-BTC	2016-06-30	6	13	1	1	2017-01-01	Quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí thực hiện các cuộc điều tra thống kê, Tổng điều tra thống kê quốc gia
13/2016/TT-BKHCN	2016-06-30	6	18	1	1	2016-09-01	Quy định quản lý Đề án đào tạo, bồi dưỡng nhân lực khoa học và công nghệ ở trong nước và nước ngoài bằng ngân sách nhà nước
13/2016/TT-NHNN	2016-06-30	6	44	1	1	2016-06-30	Sửa đổi, bổ sung một số điều của Thông tư 45/2011/TT-NHNN ngày 30 tháng 12 năm 2011 của Thống đốc Ngân hàng Nhà nước quy định về quản lý ngoại hối đối với việc cho vay, thu hồi nợ nước ngoài của tổ chức tín dụng
14/2016/TT-BKHCN	2016-06-30	6	18	1	1	2016-11-01	Quản lý các hoạt động cho vay từ nguồn vốn của Quỹ Phát triển khoa học và công nghệ Quốc gia
15/2016/TT-BGTVT	2016-06-30	6	21	1	1	2016-09-15	Quy định về quản lý đường thủy nội địa
15/2016/TT-BKHCN	2016-06-30	6	18	1	1	2017-01-01	Quy định quản lý đề tài nghiên cứu ứng dụng do Quỹ Phát triển khoa học và công nghệ Quốc gia tài trợ
18/2016/TT-BYT	2016-06-30	6	4	1	1	2016-08-19	Quy định Danh mục kỹ thuật, danh mục vật tư y tế dùng trong phục hồi chức năng và việc chi trả chi phí phục hồi chức năng ban ngày thuộc phạm vi thanh toán của Quỹ bảo hiểm y tế
19/2016/TT-BTTTT	2016-06-30	6	57	1	1	2016-08-15	Quy định các biểu mẫu Tờ khai đăng ký, Đơn đề nghị cấp Giấy phép, Giấy Chứng nhận, Giấy phép và Báo cáo nghiệp vụ theo quy định tại Nghị định số 06/2016/NĐ-CP ngày 18 tháng 01 năm 2016 của Chính phủ về quản lý, cung cấp và sử dụng dịch vụ phát thanh, truyền hình
21/2016/TT-NHNN	2016-06-30	6	44	1	1	2016-07-01	Sửa đổi, bổ sung một số điều của Thông tư số 04/2013/TT-NHNN ngày 01 tháng 3 năm 2013 của Thống đốc Ngân hàng Nhà nước Việt Nam quy định về hoạt động chiết khấu công cụ chuyển nhượng, giấy tờ có giá khác của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng
26/2016/TT-BNNPTNT	2016-06-30	6	17	1	1	2016-08-15	Quy định về kiểm dịch động vật, sản phẩm động vật thủy sản
28/2016/TT-BYT	2016-06-30	6	4	1	1	2016-12-01	Hướng dẫn quản lý bệnh nghề nghiệp
110/2016/TTLT-BTC-BKHCN	2016-06-30	10		1	1	2016-09-01	Hướng dẫn phối hợp kiểm tra chất lượng và thông quan hàng hóa nhập khẩu
13/2016/TTLT-BTNMT-BNV	2016-06-30	10	128	1	1	2016-09-01	Quy định tiêu chuẩn, điều kiện, hình thức, nội dung thăng hạng chức danh nghề nghiệp viên chức chuyên ngành tài nguyên và môi trường
16/2016/TTLT-BYT-BQP	2016-06-30	10	142	1	1	2016-08-15	Quy định việc khám sức khỏe thực hiện nghĩa vụ quân sự
100/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và Luật quản lý thuế
103/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về bảo đảm an toàn sinh học tại phòng xét nghiệm
104/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về hoạt động tiêm chủng
105/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về điều kiện hoạt động của tổ chức kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo, chuẩn đo lường
107/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về điều kiện kinh doanh dịch vụ đánh giá sự phù hợp
108/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định chi tiết điều kiện kinh doanh sản phẩm, dịch vụ an toàn thông tin mạng
111/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định điều kiện kinh doanh dịch vụ đóng mới, hoán cải, sửa chữa tàu biển
58/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định chi tiết về kinh doanh sản phẩm, dịch vụ mật mã dân sự và xuất khẩu, nhập khẩu sản phẩm mật mã dân sự
59/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về Chứng minh quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
62/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về điều kiện hoạt động giám định tư pháp xây dựng và thí nghiệm chuyên ngành xây dựng
66/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định điều kiện đầu tư kinh doanh về bảo vệ và kiểm dịch thực vật; giống cây trồng; nuôi động vật rừng thông thường; chăn nuôi; thủy sản; thực phẩm
68/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về điều kiện kinh doanh hàng miễn thuế, kho bãi, địa điểm làm thủ tục hải quan, tập kết, kiểm tra, giám sát hải quan
70/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Điều kiện cung cấp dịch vụ bảo đảm an toàn hàng hải
71/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định thời hạn, trình tự, thủ tục thi hành án hành chính và xử lý trách nhiệm đối với người không thi hành bản án, quyết định của Tòa án
73/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định chi tiết thi hành Luật kinh doanh bảo hiểm và Luật sửa đổi, bổ sung một số điều của Luật kinh doanh bảo hiểm
75/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định điều kiện thực hiện xét nghiệm HIV
77/2016/NĐ-CP	2016-07-01	8	6	4	9
78/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định điều kiện kinh doanh dịch vụ đào tạo thuyền viên, người lái phương tiện thủy nội địa
82/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy đinh quân hiệu, cấp hiệu, phù hiệu và trang phục của Quân đội nhân dân Việt Nam
83/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định bậc trình độ kỹ năng nghề, điều kiện nâng bậc của công nhân quốc phòng
84/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Tiêu chuẩn, điều kiện đối với kiểm toán viên hành nghề, tổ chức kiểm toán được chấp thuận kiểm toán cho đơn vị có lợi ích công chúng
85/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Bảo đảm an toàn hệ thống thông tin theo cấp độ
90/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế
91/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quản lý hóa chất, chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế
92/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về các ngành, nghề kinh doanh có điều kiện trong lĩnh vực hàng không dân dụng
93/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định về điều kiện sản xuất mỹ phẩm
94/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật thống kê
96/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện
99/2016/NĐ-CP	2016-07-01	8	6	1	1	2016-07-01	Quản lý và sử dụng con dấu
26/2016/QĐ-TTg	2016-07-01	3	3	4	4
11/2016/TT-BCT	2016-07-05	6	52	1	1	2016-08-20	Quy định biểu mẫu thực hiện Nghị định số 07/2016/NĐ-CP ngày 25 tháng 01 năm 2016 của Chính phủ quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam
114/2016/NĐ-CP	2016-07-08	8	6	1	1	2017-01-01	Quy định lệ phí đăng ký nuôi con nuôi, lệ phí cấp giấy phép hoạt động của tổ chức con nuôi nước ngoài
05-KL/TW	2016-07-15	7		3	1		Tiếp tục thực hiện Chỉ thị số 48-CT/TW về công tác phòng, chống tội…
116/2016/NĐ-CP	2016-07-18	8	6	1	1	2016-09-01	Quy định chính sách hỗ trợ học sinh và trường phổ thông ở xã, thôn đặc biệt khó khăn
118/2016/NĐ-CP	2016-07-22	8	6	1	1	2016-09-15	Sửa đổi, bổ sung một số điều của Nghị định số 56/2008/NĐ-CP ngày 29 tháng 4 năm 2008 của Chính phủ quy định về tổ chức, hoạt động của ngân hàng mô và Trung tâm điều phối quốc gia về ghép bộ phận cơ thể người
1470/QĐ-TTg	2016-07-22	3	3	4	4
10/2016/TT-BTP	2016-07-22	6	51	1	1	2016-09-10	Quy định về báo cáo viên pháp luật, tuyên truyền viên pháp luật
18/2016/TT-BTNMT	2016-07-25	6	33	1	1	2016-09-09	Quy định chi tiết về hồ sơ tài nguyên hải đảo, hướng dẫn việc lập, quản lý hồ sơ tài nguyên hải đảo
25/2016/TT-BLĐTBXH	2016-07-26	6	9	1	1	2016-09-09	Hướng dẫn xác định, quản lý đối tượng tham gia bảo hiểm y tế theo quy định tại Khoản 4, Điều 1 Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế
28/2016/TT-BNNPTNT	2016-07-27	6	17	1	1	2016-09-10	Ban hành danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam
11/2016/TTLT-BTP-TANDTC-VKSNDT	2016-08-01	10	143	1	1	2016-09-30	Quy định một số vấn đề về thủ tục thi hành án dân sự và phối hợp liên ngành trong thi hành án dân sự
29/2016/TT-BNNPTNT	2016-08-05	6	17	1	1	2016-09-19	Quy định tiêu chuẩn đối với nhân viên thú y xã, phường, thị trấn
32/2016/QĐ-TTg	2016-08-08	3	3	1	1	2016-09-22	Ban hành chính sách trợ giúp pháp lý cho người nghèo, đồng bào dân tộc thiểu số tại các huyện nghèo, xã nghèo, thôn, bản đặc biệt khó khăn giai đoạn 2016 - 2020 và hỗ trợ vụ việc tham gia tố tụng có tính chất phức tạp hoặc điển hình
31/2016/TT-BYT	2016-08-10	6	4	1	1	2016-09-26	Quy định chi Tiết mẫu hồ sơ mời thầu mua sắm dược liệu và vị thuốc cổ truyền tại cơ sở y tế
130/2016/TT-BTC	2016-08-12	6	34	4	3
33/2016/QĐ-TTg	2016-08-19	3	3	1	1	2016-10-15	Ban hành Quy chế cung cấp, sử dụng thông tin tờ khai hải quan điện tử
119/2016/NĐ-CP	2016-08-23	8	6	1	1	2016-10-10	Một số chính sách quản lý, bảo vệ và phát triển bền vững rừng ven biển ứng phó với biến đổi khí hậu
34/2016/QĐ-TTg	2016-08-23	3	3	1	1	2016-11-15	Quy định thủ tục điện tử đối với tàu thuyền vào, rời cảng biển, cảng thủy nội địa, cảng dầu khí ngoài khơi thông qua Cơ chế một cửa quốc gia
113/2016/TT-BQP	2016-08-23	6	8	1	1	2016-10-08	Quy định chế độ nghỉ của quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
121/2016/NĐ-CP	2016-08-24	8	6	4	6
20/2016/TT-BTNMT	2016-08-25	6	33	1	1	2016-10-10	Quy định về xây dựng, khai thác và sử dụng cơ sở dữ liệu tài nguyên, môi trường biển và hải đảo
21/2016/TT-BGTVT	2016-08-25	6	21	1	1	2016-10-15	Quy định về xây dựng, ban hành, hợp nhất văn bản quy phạm pháp luật, kiểm soát thủ tục hành chính, kiểm tra, xử lý văn bản, rà soát, hệ thống hóa văn bản quy phạm pháp luật và theo dõi thi hành pháp luật trong lĩnh vực giao thông vận tải
03/2016/NQ-HĐTP	2016-08-26	4	104	1	1	2016-08-26	Hướng dẫn thi hành một số quy định của Luật phá sản
20/2016/TT-BTTTT	2016-08-31	6	57	1	1	2016-10-15	Hướng dẫn chi tiết thi hành Quyết định số 45/2015/QĐ-TTg ngày 24 tháng 9 năm 2015 của Thủ tướng Chính phủ về cung ứng dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí
02/2016/TTLT-VKSNDTC-TANDTC	2016-08-31	10	144	1	1	2016-10-18	Quy định việc phối hợp giữa Viện kiểm sát nhân dân và Tòa án nhân dân trong việc thi hành một số quy định của Bộ luật Tố tụng dân sự
03/2016/TTLT-VKSNDTC-TANDTC	2016-08-31	10	144	1	1	2016-10-18	Quy định việc phối hợp giữa Viện kiểm sát nhân dân và Tòa án nhân dân trong việc thi hành một số quy định của Luật tố tụng hành chính
122/2016/NĐ-CP	2016-09-01	8	6	4	3
134/2016/NĐ-CP	2016-09-01	8	6	1	1	2016-09-01	Quy định chi tiết một số điều và biện pháp thi hành Luật thuế xuất khẩu, thuế nhập khẩu
17/2016/TT-BKHCN	2016-09-01	6	18	1	1	2016-10-15	Quy định quản lý thực hiện Chương trình bảo tồn và sử dụng bền vững nguồn gen đến năm 2025, định hướng đến năm 2030
18/2016/TT-BKHCN	2016-09-01	6	18	1	1	2016-10-18	Hướng dẫn quản lý Dự án khoa học và công nghệ cấp quốc gia
22/2016/TT-BGTVT	2016-09-01	6	21	1	1	2016-11-01	Quy định về quản lý hoạt động của thủy phi cơ, sân bay chuyên dùng trên mặt nước, bãi cất, hạ cánh trên mặt nước
26/2016/TT-BLĐTBXH	2016-09-01	6	36	4	17
27/2016/TT-BLĐTBXH	2016-09-01	6	9	1	1	2016-10-15	Hướng dẫn thực hiện chế độ tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ
23/2016/TT-BGTVT	2016-09-06	6	21	1	1	2016-10-15	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống quản lý hành hải tàu biển
19/2016/TT-BCT	2016-09-14	6	52	1	1	2016-11-01	Quy định định mức tiêu hao năng lượng trong ngành công nghiệp sản xuất bia và nước giải khát
24/2016/TT-BGTVT	2016-09-15	6	21	1	1	2016-11-01	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng Hệ thống AIS
140/2016/TT-BTC	2016-09-19	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép làm việc trong kỳ nghỉ cho công dân Niu Di-lân và công dân Ô-xtơ-rây-li-a
20/2016/TT-BCT	2016-09-20	6	52	1	1	2016-11-08	Quy định định mức tiêu hao năng lượng trong ngành công nghiệp thép
21/2016/TT-BCT	2016-09-20	6	52	1	1	2016-10-05	Quy định thực hiện quy tắc xuất xứ trong Hiệp định thương mại Tự do giữa Việt Nam và Liên minh kinh tế Á-Âu của Bộ Công Thương
37/2016/TT-BCA	2016-09-20	6	25	1	1	2016-11-10	Quy định về huấn luyện nghiệp vụ bảo vệ trên tàu hỏa
142/2016/TT-BTC	2016-09-26	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đủ điều kiện kinh doanh dịch vụ thẩm định giá
26/2016/TT-BTNMT	2016-09-29	6	33	1	1	2016-11-15	Quy định chi tiết tiêu chí phân cấp vùng rủi ro ô nhiễm môi trường biển và hải đảo và hướng dẫn phân vùng rủi ro ô nhiễm môi trường biển và hải đảo
27/2016/TT-BTNMT	2016-09-29	6	33	1	1	2016-11-15	Quy định chi tiết bộ chỉ số và việc đánh giá kết quả hoạt động kiểm soát ô nhiễm môi trường biển và hải đảo
22/2016/TT-BCT	2016-10-03	6	52	1	1	2016-11-15	Thực hiện Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại hàng hóa ASEAN
139/2016/NĐ-CP	2016-10-04	8	6	4	4
144/2016/TT-BTC	2016-10-04	6	13	1	1	2017-01-01	Quy định thu, nộp, kê khai quản lý và sử dụng phí thăm quan Bảo tàng Hải dương học
28/2016/TT-NHNN	2016-10-05	6	44	1	1	2016-11-18	Sửa đổi, bổ sung một số điều của Thông tư số 21/2014/TT-NHNN ngày 14 tháng 8 năm 2014 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn về phạm vi hoạt động ngoại hối, điều kiện, trình tự, thủ tục chấp thuận hoạt động ngoại hối của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài
146/2016/TT-BTC	2016-10-06	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí bay qua vùng trời Việt Nam
28/2016/TT-BTNMT	2016-10-06	6	33	1	1	2016-12-01	Quy định thời gian tập sự theo chức danh nghề nghiệp đối với viên chức chuyên ngành tài nguyên và môi trường
140/2016/NĐ-CP	2016-10-10	8	6	1	1	2017-01-01	Lệ phí trước bạ
141/2016/NĐ-CP	2016-10-10	8	6	1	1	2016-12-20	Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác
26/2016/TT-BGTVT	2016-10-11	6	21	1	1	2017-01-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Nghệ An và khu vực quản lý của Cảng vụ Hàng hải Nghệ An
27/2016/TT-BGTVT	2016-10-12	6	21	1	1	2017-07-01	Quy định về đào tạo, cấp, thu hồi Giấy chứng nhận khả năng chuyên môn hoa tiêu hàng hải và Giấy chứng nhận vùng hoạt động hoa tiêu hàng hải
29/2016/TT-BTNMT	2016-10-12	6	33	1	1	2016-11-28	Quy định kỹ thuật thiết lập hành lang bảo vệ bờ biển
142/2016/NĐ-CP	2016-10-14	8	6	1	1	2016-12-01	Ngăn chặn xung đột thông tin trên mạng
143/2016/NĐ-CP	2016-10-14	8	6	4	11
09/2016/TT-BVHTTDL	2016-10-14	6	38	1	1	2016-12-01	Quy định về tổ chức thi, liên hoan văn nghệ quần chúng
148/2016/TT-BTC	2016-10-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp phép sử dụng vật liệu nổ công nghiệp
149/2016/TT-BTC	2016-10-14	6	13	1	1	2017-04-20	Quy chuấn kỹ thuật quốc gia đối với thuốc thú y dự trữ quốc gia
152/2016/TT-BTC	2016-10-17	6	13	1	1	2016-12-04	Quy định quản lý và sử dụng kinh phí hỗ trợ đào tạo trình độ sơ cấp và đào tạo dưới 3 tháng
1982/QĐ-TTg	2016-10-18	3	3	4	3		Khung trình độ quốc gia Việt Nam
45/2016/QĐ-TTg	2016-10-19	3	3	1	3	2016-12-16	Tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích
12/2016/TTLT-BTP-BNG-TANDTC	2016-10-19	10	145	1	1	2016-12-06	Quy định về trình tự, thủ tục tương trợ tư pháp trong lĩnh vực dân sự
29/2016/TT-BGTVT	2016-10-20	6	21	1	1	2017-07-01	Quy định về cách thức phân chia tiền công cứu hộ của thuyền bộ tàu biển Việt Nam
162/2016/TT-BQP	2016-10-21	6	8	1	1	2016-12-06	Quy định thực hiện một số điều của Nghị định số 71/2015/NĐ-CP ngày 03 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động của người, phương tiện trong khu vực biên giới biển nước Cộng hòa xã hội chủ nghĩa Việt Nam
157/2016/TT-BTC	2016-10-24	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng nhận lãnh sự và hợp pháp hóa lãnh sự
158/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định việc quản lý, sử dụng và khai thác Phần mềm Tổng hợp số liệu kiểm kê tài sản kết cấu hạ tầng giao thông đường bộ
159/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Làng Văn hóa - Du lịch các dân tộc Việt Nam
160/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Dân tộc học Việt Nam
161/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Văn hóa các dân tộc Việt Nam
162/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thư viện áp dụng tại Thư viện Quốc gia Việt Nam
163/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Lịch sử quốc gia
164/2016/TT-BTC	2016-10-25	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ, tài liệu để công nhận văn bằng do cơ sở giáo dục nước ngoài cấp cho người Việt Nam
31/2016/TT-BLĐTBXH	2016-10-25	6	36	4	4
36/2016/TT-BLĐTBXH	2016-10-25	6	36	4	4
43/2016/TT-BCA	2016-10-25	6	25	1	1	2016-12-09	Quy định biện pháp thực hiện bảo hiểm y tế đối với sĩ quan, hạ sĩ quan, chiến sĩ Công an nhân dân
167/2016/TT-BTC	2016-10-26	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động điện lực
168/2016/TT-BTC	2016-10-26	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định kinh doanh hàng hoá, dịch vụ hạn chế kinh doanh; hàng hoá, dịch vụ kinh doanh có điều kiện thuộc lĩnh vực thương mại và lệ phí cấp Giấy phép thành lập Sở Giao dịch hàng hoá
169/2016/TT-BTC	2016-10-26	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định hợp đồng chuyển giao công nghệ
171/2016/TT-BTC	2016-10-27	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép quy hoạch
30/2016/TT-BGTVT	2016-10-28	6	21	1	1	2017-07-01	Quy định về trình tự, thủ tục xác nhận việc trình kháng nghị hàng hải
23/2016/TT-BTTTT	2016-11-02	6	57	1	1	2016-12-06	Quy định về điều tra sản lượng và giá cước bình quân đối với dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí
181/2016/TT-BTC	2016-11-07	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Mỹ thuật Việt Nam
182/2016/TT-BQP	2016-11-08	6	8	1	1	2016-12-23	Hướng dẫn công khai thông tin tài chính của doanh nghiệp nhà nước thuộc Bộ Quốc phòng và doanh nghiệp có vốn góp của nhà nước do Bộ Quốc phòng làm chủ sở hữu
182/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan di tích lịch sử Dinh Độc Lập
184/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động viễn thông đối với đài vô tuyến điện thuộc công trình viễn thông và lệ phí cấp giấy phép nhập khẩu thiết bị phát, thu – phát sóng vô tuyến điện
189/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong hoạt động chuyên ngành hàng hải
192/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu chế độ thu, nộp, quản lý và sử dụng phí thẩm định, phê duyệt đánh giá an ninh cảng biển, kế hoạch an ninh cảng biển và cấp lý lịch liên tục của tàu biển
193/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực hàng không
194/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp phí hải quan và lệ phí ra, vào cảng hàng không, sân bay đối với chuyến bay của nước ngoài đến các Cảng hàng không Việt Nam
197/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác, sử dụng thông tin, dữ liệu khí tượng thuỷ văn
198/2016/TT-BTC	2016-11-08	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực đường thủy nội địa và đường sắt
200/2016/TT-BTC	2016-11-09	6	13	1	1	2017-01-01	Quy định việc lập, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động của cơ quan thi hành án dân sự, kinh phí cưỡng chế thi hành án
203/2016/TT-BTC	2016-11-09	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý phí thực hiện ủy thác tư pháp về dân sự có yếu tố nước ngoài
204/2016/TT-BTC	2016-11-09	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Yersin
205/2016/TT-BTC	2016-11-09	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Phụ nữ Việt Nam
206/2016/TT-BTC	2016-11-09	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan các Vườn quốc gia Bạch Mã, Cúc Phương, Ba Vì, Tam Đảo, Yokdon, Cát Tiên
207/2016/TT-BTC	2016-11-09	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực trồng trọt và giống cây lâm nghiệp
211/2016/TT-BTC	2016-11-10	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí đăng ký quyền tác giả, quyền liên quan đến tác giả
212/2016/TT-BTC	2016-11-10	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép kinh doanh karaoke, vũ trường
216/2016/TT-BTC	2016-11-10	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thi hành án dân sự
217/2016/TT-BTC	2016-11-10	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ, tài liệu theo yêu cầu của cá nhân
222/2016/TT-BTC	2016-11-10	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề trong lĩnh vực trọng tài thương mại
223/2016/TT-BTC	2016-11-10	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề trong lĩnh vực thừa phát lại
151/2016/NĐ-CP	2016-11-11	8	6	1	1	2016-12-30	Quy định chi tiết và hướng dẫn thi hành một số điều về chế độ, chính sách của Luật quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
28/2016/QH14	2016-11-11	4	1	1	1	2017-01-01	Sửa đổi, bổ sung một số điều của Nghị quyết số 55/2010/QH12 về miễn, giảm thuế sử dụng đất nông nghiệp
225/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận an toàn sinh học biến đổi gen đủ điều kiện sử dụng làm thực phẩm, thức ăn chăn nuôi
226/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng thực
227/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm định phương tiện phòng cháy, chữa cháy
228/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí tuyển dụng, dự thi nâng ngạch, thăng hạng công chức, viên chức
230/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí đăng kiểm an toàn kỹ thuật tàu cá, kiểm định trang thiết bị nghề cá; phí thẩm định xác nhận nguồn gốc nguyên liệu thủy sản; lệ phí cấp giấy phép khai thác, hoạt động thủy sản
231/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực bảo vệ thực vật
232/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cấp mã số mã vạch
243/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy giám định y khoa
244/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cung cấp thông tin lý lịch tư pháp
245/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện kinh doanh trong hoạt động kiểm định kỹ thuật an toàn lao động; huấn luyện an toàn, vệ sinh lao động
246/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm tra, đánh giá, cấp giấy chứng nhận quốc tế về an ninh tàu biển
247/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý sử dụng phí nhượng quyền khai thác cảng hàng không, sân bay
248/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí áp dụng tại cảng, bến thủy nội địa
249/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép kinh doanh sản phẩm, dịch vụ mật mã dân sự; giấy chứng nhận hợp chuẩn sản phẩm mật mã dân sự; giấy chứng nhận hợp quy sản phẩm mật mã dân sự và lệ phí cấp giấy phép nhập khẩu sản phẩm mật mã dân sự
250/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương
251/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xử lý vụ việc cạnh tranh
256/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp và quản lý lệ phí cấp Căn cước công dân
257/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí công chứng; phí chứng thực; phí thẩm định tiêu chuẩn, điều kiện hành nghề công chứng; phí thẩm định điều kiện hoạt động Văn phòng công chứng; lệ phí cấp thẻ công chứng viên
258/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định phê duyệt thiết kế phòng cháy và chữa cháy
259/2016/TT-BTC	2016-11-11	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ tài liệu, lệ phí cấp Giấy phép hoạt động đưa người lao động đi làm việc có thời hạn ở nước ngoài
260/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung văn hóa phẩm xuất khẩu, nhập khẩu
262/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định chế độ thu, nộp phí bảo đảm hàng hải đối với luồng hàng hải chuyên dùng
263/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí sở hữu công nghiệp
264/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các Cơ quan đại diện Việt Nam ở nước ngoài
270/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp phép thăm dò, khai thác, sử dụng tài nguyên nước; xả thải vào nguồn nước và hành nghề khoan nước dưới đất do cơ quan trung ương thực hiện
271/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy chứng nhận đăng ký hành nghề, giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kế toán, kiểm toán
272/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực chứng khoán
274/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí hải quan và lệ phí hàng hóa, phương tiện quá cảnh
275/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí sử dụng tài liệu lưu trữ
279/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực y tế
281/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác, sử dụng thông tin trong cơ sở dữ liệu hộ tịch, phí xác nhận có quốc tịch Việt Nam, phí xác nhận là người gốc Việt Nam, lệ phí quốc tịch
284/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực quản lý chất lượng vật tư nuôi trồng thủy sản
285/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý phí, lệ phí trong công tác thú y
286/2016/TT-BTC	2016-11-14	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định quản lý chất lượng, an toàn thực phẩm trong lĩnh vực nông nghiệp
41/2016/TT-BYT	2016-11-14	6	4	1	1	2017-01-01	Quy định danh mục vi sinh vật gây bệnh truyền nhiễm theo nhóm nguy cơ và cấp độ an toàn sinh học phù hợp kỹ thuật xét nghiệm
24/2016/TT-BTTTT	2016-11-15	6	57	1	1	2017-01-04	Quy định về quản lý chất lượng dịch vụ phát thanh, truyền hình
287/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực năng lượng nguyên tử
288/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định chương trình nghệ thuật biểu diễn; phí thẩm định nội dung chương trình trên băng, đĩa, phần mềm và trên vật liệu khác
289/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực điện ảnh
290/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung, kịch bản trò chơi điện tử trên mạng
291/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động bưu chính
293/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí sử dụng đường bộ
294/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu tài nguyên, môi trường biển và hải đảo
295/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp phí sử dụng kết cấu hạ tầng đường sắt
298/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động về khoa học, công nghệ
299/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện kinh doanh để cấp Giấy phép sản xuất rượu, Giấy phép sản xuất thuốc lá
303/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Hướng dẫn việc in, phát hành, quản lý và sử dụng các loại chứng từ thu tiền phí, lệ phí thuộc ngân sách nhà nước
307/2016/TT-BTC	2016-11-15	6	13	1	1	2017-01-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí quyền cung cấp dịch vụ truyền hình trả tiền và lệ phí cấp giấy chứng nhận đăng ký cung cấp kênh chương trình nước ngoài trên truyền hình trả tiền
33/2016/TT-BGTVT	2016-11-15	6	21	1	1	2017-01-01	Quy định việc báo cáo hoạt động và báo cáo số liệu trong ngành hàng không dân dụng Việt Nam
154/2016/NĐ-CP	2016-11-16	8	6	1	1	2017-01-01	Phí bảo vệ môi trường đối với nước thải
30/2016/QH14	2016-11-22	4	1	1	1	2017-02-01	Thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam
31/2016/QH14	2016-11-22	4	1	1	1	2016-11-22	Dừng thực hiện chủ trương đầu tư Dự án điện hạt nhân Ninh Thuận
157/2016/NĐ-CP	2016-11-24	8	6	4	5
312/2016/TT-BTC	2016-11-24	6	13	1	1	2017-01-10	Quy định chế độ tài chính đối với Bảo hiểm tiền gửi Việt Nam
35/2016/TT-BTNMT	2016-11-28	6	33	1	1	2017-01-16	Quy định quy trình công bố siêu dữ liệu viễn thám quốc gia
160/2016/NĐ-CP	2016-11-29	8	6	1	1	2017-07-01	Điều kiện kinh doanh vận tải biển, kinh doanh dịch vụ đại lý tàu biển và dịch vụ lai dắt tàu biển
51/2016/QĐ-TTg	2016-11-29	3	3	1	1	2017-01-15	Một số cơ chế tài chính đặc thù đối với Cục Hàng không Việt Nam
27/2016/TT-BCT	2016-12-05	6	50	4	6
28/2016/TT-BTTTT	2016-12-07	6	57	1	1	2017-07-01	Ban hành "Quy chuẩn kỹ thuật quốc gia về thiết bị chỉ góc hạ cánh trong hệ thống vô tuyến dẫn đường hàng không"
40/2016/TT-BGTVT	2016-12-07	6	21	1	1	2017-07-01	Quy định về đăng kiểm tàu biển Việt Nam
36/2016/TT-BTNMT	2016-12-08	6	33	1	1	2017-01-26	Ban hành Định mức kinh tế - kỹ thuật hoạt động của mạng lưới trạm khí tượng thủy văn
320/2016/TT-BTC	2016-12-14	6	13	1	1	2017-02-01	Quy định chế độ bồi dưỡng đối với người làm nhiệm vụ tiếp công dân, xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh
321/2016/TT-BTC	2016-12-14	6	13	1	1	2017-06-15	Quy chuấn kỹ thuật quốc gia đối với phao tròn cứu sinh dự trữ quốc gia
322/2016/TT-BTC	2016-12-14	6	13	1	1	2017-06-15	Quy chuẩn kỹ thuật quốc gia đối với phao áo cứu sinh dự trữ quốc gia
37/2016/TT-BTNMT	2016-12-15	6	33	1	1	2017-02-09	Quy định kỹ thuật đánh giá chất lượng tài liệu khí tượng bề mặt
38/2016/TT-BTNMT	2016-12-15	6	33	1	1	2017-02-09	Quy định kỹ thuật đánh giá chất lượng tài liệu thủy văn
39/2016/TT-BTNMT	2016-12-19	6	33	1	1	2017-02-10	Quy định kỹ thuật về quan trắc và điều tra khảo sát xâm nhập mặn
40/2016/TT-BTNMT	2016-12-19	6	33	1	1	2017-02-10	Quy định về quy trình kỹ thuật dự báo, cảnh báo khí tượng thủy văn trong điều kiện bình thường
42/2016/TT-BGTVT	2016-12-19	6	21	1	1	2017-01-15	Ban hành Quy chuẩn kỹ thuật quốc gia về vận hành, bảo trì đường sắt đô thị
163/2016/NĐ-CP	2016-12-21	8	6	1	1	2017-01-01	Quy định chi tiết thi hành một số điều của Luật ngân sách nhà nước
324/2016/TT-BTC	2016-12-21	6	34	4	7
41/2016/TT-BTNMT	2016-12-21	6	33	1	1	2017-02-10	Quy định về quy trình kỹ thuật dự báo, cảnh báo hiện tượng khí tượng thủy văn nguy hiểm
165/2016/NĐ-CP	2016-12-24	8	6	4	5
55/2016/QĐ-TTg	2016-12-26	3	3	1	3	2017-02-25	Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước
328/2016/TT-BTC	2016-12-26	6	13	1	1	2017-02-15	Hướng dẫn thu và quản lý các khoản thu ngân sách nhà nước qua Kho bạc Nhà nước
34/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-10	Quy hoạch phân kênh tần số vô tuyến điện cho nghiệp vụ Cố định băng tần 57-66 GHz
35/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-15	Quy định về báo cáo nghiệp vụ bưu chính
36/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-15	Quy định chi tiết về việc cấp phép hoạt động và chế độ báo cáo đối với loại hình báo nói, báo hình
37/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-07-01	Quy định về quy trình, thủ tục công bố số liệu đo lường khán giả truyền hình phục vụ đánh giá hiệu quả nội dung truyền hình
38/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-15	Quy định chi tiết về việc cung cấp thông tin công cộng qua biên giới
40/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-14	Quy định về đào tạo, cấp, gia hạn, cấp lại, thu hồi chứng chỉ vô tuyến điện viên hàng hải
43/2016/TT-BTNMT	2016-12-26	6	32	4	4
43/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-10	Ban hành Danh mục sản phẩm nội dung thông tin số
44/2016/TT-BGTVT	2016-12-26	6	21	1	1	2017-03-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Thanh Hóa và khu vực quản lý của Cảng vụ Hàng hải Thanh Hóa
45/2016/TT-BTNMT	2016-12-26	6	32	4	3
45/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-15	Quy định quản lý nhiệm vụ khoa học và công nghệ cấp Bộ của Bộ Thông tin và Truyền thông
46/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-14	Quy định danh mục thiết bị vô tuyến điện được miễn giấy phép sử dụng tần số vô tuyến điện, điều kiện kỹ thuật và khai thác kèm theo
49/2016/TT-BTTTT	2016-12-26	6	57	1	1	2017-02-15	Quy định chi tiết và hướng dẫn về hồ sơ, thủ tục cấp, đổi, cấp lại và thu hồi thẻ nhà báo
168/2016/NĐ-CP	2016-12-27	8	6	1	1	2017-02-15	Quy định về khoán rừng, vườn cây và diện tích mặt nước trong các Ban quản lý rừng đặc dụng, rừng phòng hộ và Công ty trách nhiệm hữu hạn một thành viên nông, lâm nghiệp Nhà nước
169/2016/NĐ-CP	2016-12-27	8	6	1	1	2017-07-01	Xử lý hàng hóa do người vận chuyển lưu giữ tại cảng biển Việt Nam
170/2016/NĐ-CP	2016-12-27	8	6	1	1	2017-07-01	Quy định về việc công bố, tiếp nhận, xử lý và truyền phát thông tin an ninh hàng hải
218/2016/TT-BQP	2016-12-27	6	8	1	1	2017-02-15	Quy định cấp, quản lý, sử dụng Giấy chứng minh sĩ quan; Chứng minh quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; Thẻ hạ sĩ quan, binh sĩ tại ngũ; Thẻ sĩ quan dự bị; Thẻ quân nhân chuyên nghiệp và hạ sĩ quan, binh sĩ dự bị
337/2016/TT-BTC	2016-12-28	6	13	1	1	2017-02-15	Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động giám sát, phản biện xã hội cúa Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội
338/2016/TT-BTC	2016-12-28	6	34	4	12
34/2016/TT-NHNN	2016-12-28	6	44	1	1	2017-02-14	Quy định việc cung cấp thông tin giữa Ngân hàng Nhà nước Việt Nam và Bảo hiểm tiền gửi Việt Nam
36/2016/TT-BCT	2016-12-28	6	52	1	1	2017-02-10	Quy định dán nhãn năng lượng cho các phương tiện, thiết bị sử dụng năng lượng thuộc phạm vi quản lý của Bộ Công Thương
38/2016/TT-BCT	2016-12-28	6	52	1	1	2017-12-10	Quy định định mức tiêu hao năng lượng trong ngành nhựa
43/2016/TT-BLĐTBXH	2016-12-28	6	9	1	1	2017-02-12	Hướng dẫn thực hiện chính sách hỗ trợ đào tạo nghề cho các đối tượng quy định tại Điều 14 Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm
48/2016/TT-BTNMT	2016-12-28	6	33	1	1	2017-02-15	Quy định kỹ thuật cơ sở dữ liệu địa lý tỷ lệ 1:250.000
53/2016/TT-BCA	2016-12-28	6	25	1	1	2017-02-15	Quy định cách thức thực hiện khai báo, tiếp nhận thông tin tạm trú của người nước ngoài tại Việt Nam
54/2016/TT-BLĐTBXH	2016-12-28	6	9	1	1	2017-06-01	Ban hành 30 quy trình kiểm định kỹ thuật an toàn đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động thuộc thẩm quyền quản lý của Bộ Lao động - Thương binh và Xã hội
174/2016/NĐ-CP	2016-12-30	8	6	1	1	2017-01-01	Quy định chi tiết một số điều của Luật kế toán
04/2016/NQ-HĐTP	2016-12-30	4	104	1	1	2017-02-15	Hướng dẫn thi hành một số quy định của Bộ luật Tố Tụng dân sự số 92/2015/QH13, Luật Tố tụng hành chính số 93/2015/QH13 về gửi, nhận đơn khởi kiện, tài liệu, chứng cứ và cấp, tống đạt, thông báo văn bản tố tụng bằng phương tiện điện tử
326/2016/UBTVQH14	2016-12-30	4	2	1	1	2017-01-01	Quy định về mức thu, miễn, giảm, thu, nộp, quản lý và sử dụng án phí và lệ phí tòa án
342/2016/TT-BTC	2016-12-30	6	13	1	1	2017-02-13	Quy định chi tiết và hướn dẫn thi hành một số điều của Nghị định số 163/2016/NĐ-CP ngày 21 tháng 12 năm 2016 của Chính phủ quy định chi tiết thi hành một số điều của Luật ngân sách nhà nước
343/2016/TT-BTC	2016-12-30	6	13	1	1	2017-02-13	Hướng dẫn thực hiện công khai ngân sách nhà nước đối với các cấp ngân sách
348/2016/TT-BTC	2016-12-30	6	13	1	1	2017-02-16	Quy định quản lý tài chính thực hiện "Chương trình hỗ trợ ứng dụng, chuyến giao tiến bộ khoa học và công nghệ thúc đẩy phát triển kinh tế xã hội nông thôn, miền núi, vùng dân tộc thiểu số giai đoạn 2016 - 2025"
47/2016/TT-BGTVT	2016-12-30	6	21	1	1	2017-05-01	Quy định về trang phục, phù hiệu, cấp hiệu và biển hiệu của công chức, viên chức và nhân viên Cảng vụ hàng không
50/2016/TT-BGTVT	2016-12-30	6	21	1	1	2017-07-01	Quy định thủ tục cấp Giấy phép vận tải biển nội địa cho tàu biển nước ngoài
50/2016/TT-BYT	2016-12-30	6	4	1	1	2017-07-01	Quy định giới hạn tối đa dư lượng thuốc bảo vệ thực vật trong thực phẩm
52/2016/TT-BTNMT	2016-12-30	6	33	1	1	2017-02-16	Quy định quy trình công nghệ và Định mức kinh tế - kỹ thuật thu nhận và xử lý thu nhận và xử lý ảnh VNREDSat-1
344/2016/TT-BTC	2016-12-31	6	13	1	1	2017-02-13	Quy định quản lý ngân sách xã và các hoạt động tài chính khác của xã, phường, thị trấn
01/2017/TT-BQP	2017-01-04	6	8	1	1	2017-02-20	Quy định việc khai báo, điều tra, thống kê và báo cáo tai nạn lao động trong Bộ Quốc phòng
01/2017/NĐ-CP	2017-01-06	8	6	4	5
08/2017/TT-BQP	2017-01-06	6	8	1	1	2017-02-22	Quy định hoạt động kiểm định kỹ thuật an toàn máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động trong Bộ Quốc phòng
02/2017/NĐ-CP	2017-01-09	8	6	1	1	2017-01-25	Cơ chế, chính sách hỗ trợ sản xuất nông nghiệp để khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh
03/2017/TT-BTC	2017-01-10	6	13	1	1	2017-07-20	Quy trình kỹ thuật quốc gia đối với bè nhẹ cứu sinh dự trữ quốc gia
334/2017/UBTVQH14	2017-01-11	4	2	1	1	2017-03-01	Ban hành Quy chế tổ chức thực hiện một số hoạt động giám sát của Quốc hội, Ủy ban thường vụ Quốc hội, Hội đồng dân tộc, Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và đại biểu Quốc hội
01/2017/TT-BKHCN	2017-01-12	6	18	1	1	2017-03-30	Quy định chi tiết một số điều của Nghị định số 54/2016/NĐ-CP ngày 14 tháng 6 năm 2016 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập
02/2017/NQ-HĐTP	2017-01-13	4	104	1	1	2017-02-24	Ban hành một số biểu mẫu trong tố tụng hành chính
01/2017/TT-BGDĐT	2017-01-13	6	5	1	1	2017-03-01	Hướng dẫn giáo dục quốc phòng và an ninh trong trường tiểu học, trung học cơ sở
05/2017/NĐ-CP	2017-01-16	8	6	1	1	2017-07-01	Quy định về xử lý tài sản chìm đắm trên tuyến đường thủy nội địa, vùng nước cảng biển và vùng biển Việt Nam
08-NQ/TW	2017-01-16	4	146	0	2		Phát triển du lịch trở thành ngành kinh tế mũi nhọn
02/2017/QĐ-TTg	2017-01-17	3	3	1	1	2017-03-05	Sửa đổi, bổ sung Quy hoạch phổ tần số vô tuyến điện quốc gia ban hành kèm theo Quyết định số 71/2013/QĐ-TTg ngày 21 tháng 11 năm 2013 của Thủ tướng Chính phủ
03/2017/TT-BGTVT	2017-01-20	6	21	1	1	2017-03-15	Quy định nội dung, chương trình đào tạo thuyền viên, người lái phương tiện thủy nội địa
01/2017/TT-BTP	2017-01-23	6	51	1	1	2017-03-15	Quản lý kho vật chứng, tài sản tạm giữ trong thi hành án dân sự
07/2017/NĐ-CP	2017-01-25	8	6	1	1	2017-02-01	Quy định trình tự, thủ tục thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam
09/2017/TT-BTC	2017-02-06	6	13	1	1	2017-08-10	Quy chuẩn kỹ thuật quốc gia đối với máy bơm nước chữa cháy (đồng bộ thiết bị chữa cháy rừng) dự trữ quốc gia
08/2017/NĐ-CP	2017-02-08	8	6	1	1	2017-03-30	Quy định về lưu chiểu điện tử đối với loại hình báo nói, báo hình và báo điện tử độc lập với cơ quan báo chí
09/2017/NĐ-CP	2017-02-09	8	6	1	1	2017-03-30	Quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính nhà nước
35/2017/TT-BQP	2017-02-12	6	8	1	1	2017-03-30	Quy định tiêu chuẩn đủ điều kiện bay; tiêu chuẩn, thủ tục cấp giấy phép cho cơ sở thiết kế, sản xuất, sửa chữa, bảo dưỡng, thử nghiệm tàu bay, động cơ tàu bay, cánh quạt tàu bay và trang bị, thiết bị của tàu bay không người lái, phương tiện bay siêu nhẹ; khai thác tàu bay không người lái và phương tiện bay siêu nhẹ
13/2017/TT-BTC	2017-02-15	6	13	1	1	2017-04-01	Quy định quản lý thu, chi bằng tiền mặt qua hệ thống Kho bạc Nhà nước
14/2017/TT-BTC	2017-02-15	6	13	1	1	2017-04-01	Hướng dẫn quản lý, sử dụng phí bảo đảm hàng hải thuộc nguồn thu ngân sách nhà nước và cơ chế tài chính trong lĩnh vực cung ứng dịch vụ công ích bảo đảm an toàn hàng hải
01/2017/TT-BTTTT	2017-02-16	6	57	1	1	2017-04-02	Ban hành danh mục sản phẩm công nghệ thông tin trọng điểm
14/2017/NĐ-CP	2017-02-17	8	6	4	56
21/2017/NĐ-CP	2017-02-24	8	6	1	1	2017-02-24	Sửa đổi, bổ sung một số điều của Nghị định số 20/2011/NĐ-CP ngày 23 tháng 3 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp
22/2017/NĐ-CP	2017-02-24	8	6	1	1	2017-04-15	Hòa giải thương mại
03/2017/TT-BLĐTBXH	2017-03-01	6	9	1	1	2017-04-14	Quy định về quy trình xây dựng, thẩm định và ban hành chương trình; tổ chức biên soạn, lựa chọn, thẩm định giáo trình đào tạo trình độ trung cấp, trình độ cao đẳng
06/2017/TT-BLĐTBXH	2017-03-08	6	9	1	1	2017-05-01	Quy định về tuyển dụng, sử dụng, bồi dưỡng đối với nhà giáo giáo dục nghề nghiệp
49/2017/TT-BQP	2017-03-08	6	8	1	1	2017-04-21	Hướng dẫn thực hiện Quyết định số 10/2016/QĐ-TTg ngày 03 tháng 3 năm 2016 của Thủ tướng Chính phủ về thực hiện thủ tục biên phòng điện tử cảng biển
50/2017/TT-BQP	2017-03-08	6	8	1	1	2017-04-25	Quy định chức năng, nhiệm vụ, quyền hạn, mối quan hệ công tác của Cục Thi hành án Bộ Quốc phòng và Phòng Thi hành án cấp quân khu
07/2017/TT-BLĐTBXH	2017-03-10	6	36	4	10
09/2017/TT-BLĐTBXH	2017-03-13	6	36	4	3
10/2017/TT-BLĐTBXH	2017-03-13	6	9	1	1	2017-04-26	Quy định về mẫu bằng tốt nghiệp trung cấp, cao đẳng; in, quản lý, cấp phát, thu hồi, hủy bỏ bằng tốt nghiệp trung cấp, cao đẳng
25/2017/NĐ-CP	2017-03-14	8	6	1	1	2018-01-01	Báo cáo tài chính nhà nước
08/2017/TT-BGTVT	2017-03-14	6	21	1	1	2017-09-01	Ban hành Quy chuẩn kỹ thuật quốc gia về báo động và chỉ báo trên tàu biển, Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển vỏ thép - Sửa đổi 1, Quy chuẩn kỹ thuật quốc gia về các hệ thống ngăn ngừa ô nhiễm biển của tàu, Quy chuẩn kỹ thuật quốc gia về thiết bị nâng trên tàu biển và Quy chuẩn kỹ thuật quốc gia về giám sát và đóng tàu biển cỡ nhỏ
07/2017/TT-BGDĐT	2017-03-15	6	5	1	1	2017-05-01	Ban hành Quy định về liên kết đào tạo trình độ đại học
05/2017/QĐ-TTg	2017-03-16	3	3	1	5	2017-03-16	Ban hành quy định về hệ thống phương án ứng cứu khẩn cấp bảo đảm an toàn thông tin mạng quốc gia
29/2017/NĐ-CP	2017-03-20	8	6	1	1	2017-07-01	Quy định về điều kiện cơ sở đào tạo, huấn luyện và tổ chức tuyển dụng, cung ứng thuyền viên hàng hải
30/2017/NĐ-CP	2017-03-21	8	6	1	1	2017-05-05	Quy định tổ chức, hoạt động ứng phó sự cố, thiên tai và tìm kiếm cứu nạn
02/2017/TT-BKHCN	2017-03-31	6	18	1	1	2017-05-15	Sửa đổi, bổ sung một số điều của Thông tư số 28/2012/TT-BKHCN ngày 12 tháng 12 năm 2012 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về công bố hợp chuẩn, công bố hợp quy và phương thức đánh giá sự phù hợp với tiêu chuẩn, quy chuẩn kỹ thuật
37/2017/NĐ-CP	2017-04-04	8	6	1	1	2017-07-01	Điều kiện kinh doanh khai thác cảng biển
38/2017/NĐ-CP	2017-04-04	8	6	1	1	2017-07-01	Đầu tư xây dựng, quản lý khai thác cảng cạn
02/2017/TT-BTTTT	2017-04-04	6	57	1	1	2017-10-01	Ban hành "Quy chuẩn kỹ thuật quốc gia về cấu trúc thông điệp dữ liệu công dân trao đổi với cơ sở dữ liệu quốc gia về dân cư"
09/2017/TT-BGDĐT	2017-04-04	6	5	1	1	2017-05-20	Quy định điều kiện, trình tự, thủ tục mở ngành hoặc chuyên ngành đào tạo và đình chỉ tuyển sinh, thu hồi quyết định mở ngành hoặc chuyên ngành đào tạo trình độ thạc sĩ, trình độ tiến sĩ
10/2017/TT-BGTVT	2017-04-04	6	21	1	1	2017-10-28	Ban hành Quy chuẩn kỹ thuật quốc gia về thiết bị nâng trên các công trình biển
40/2017/NĐ-CP	2017-04-05	8	6	1	1	2017-05-20	Quản lý sản xuất, kinh doanh muối
11/2017/TT-BGTVT	2017-04-05	6	21	1	1	2017-06-01	Quy định về trang phục của cán bộ, công chức và người lao động Cục Hàng không Việt Nam
59/2017/NĐ-CP	2017-04-12	8	6	1	1	2017-07-01	Quản lý tiếp cận nguồn gen và chia sẻ lợi ích từ việc sử dụng nguồn gen
43/2017/NĐ-CP	2017-04-14	8	6	1	1	2017-06-01	Nhãn hàng hóa
04/2017/TT-BYT	2017-04-14	6	4	1	1	2017-06-01	Ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với vật tư y tế thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế
353/2017/UBTVQH14	2017-04-17	4	2	1	1	2017-06-01	Quy định bổ sung chế độ và điều kiện bảo đảm hoạt động của đại biểu Quốc hội do Ủy ban Thường vụ Quốc hội ban hành
09/2017/TT-BNNPTNT	2017-04-17	6	17	1	1	2017-05-31	Hướng dẫn phân loại và đánh giá hợp tác xã hoạt động trong lĩnh vực nông nghiệp
12/2017/TT-BLĐTBXH	2017-04-20	6	9	1	1	2017-06-15	Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng
33/2017/TT-BTC	2017-04-20	6	13	1	1	2017-06-16	Quy định chế độ quản lý tiền mặt, giấy tờ có giá, tài sản quý trong hệ thống Kho bạc Nhà nước
45/2017/NĐ-CP	2017-04-21	8	6	1	1	2017-06-05	Quy định chi tiết lập kế hoạch tài chính 05 năm và kế hoạch tài chính - ngân sách nhà nước 03 năm
34/2017/TT-BTC	2017-04-21	6	13	1	1	2017-06-08	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động đo đạc và bản đồ
13/2017/QĐ-TTg	2017-04-28	3	3	1	1	2017-06-15	Sửa đổi, bổ sung danh mục công nghệ cao được ưu tiên đầu tư phát triển và danh mục sản phẩm công nghệ cao được khuyến khích phát triển ban hành kèm theo Quyết định số 66/2014/QĐ-TTg ngày 25 tháng 11 năm 2014 của Thủ tướng Chính phủ
13/2017/TT-BGTVT	2017-04-28	6	21	1	1	2017-07-01	Quy định về chứng chỉ chuyên môn đại lý tàu biển
38/2017/TT-BTC	2017-04-28	6	13	1	1	2017-07-01	Hướng dẫn thanh toán chi phí hồi hương cho thuyền viên
06/2017/TT-BYT	2017-05-03	6	4	1	1	2017-07-01	Ban hành Danh mục thuốc độc và nguyên liệu độc làm thuốc
07/2017/TT-BYT	2017-05-03	6	4	1	1	2017-07-01	Danh mục thuốc không kê đơn
04/2017/NQ-HĐTP	2017-05-05	4	104	1	1	2017-07-01	Hướng dẫn một số quy định tại khoản 1 và khoản 3 Điều 192 Bộ Luật tố tụng dân sự số 92/2015/QH13 về trả lại đơn khởi kiện, quyền nộp đơn khởi kiện lại vụ án
54/2017/NĐ-CP	2017-05-08	8	6	1	1	2017-07-01	Quy định chi tiết một số điều và biện pháp thi hành Luật dược
619/QĐ-TTg	2017-05-08	3	3	0	2		Quy định về xây dựng xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
56/2017/NĐ-CP	2017-05-09	8	6	1	1	2017-07-01	Quy định chi tiết một số điều của Luật Trẻ em
57/2017/NĐ-CP	2017-05-09	8	6	1	1	2017-07-01	Quy định chính sách ưu tiên tuyển sinh và hỗ trợ học tập đối với trẻ mẫu giáo, học sinh, sinh viên dân tộc thiểu số rất ít người
58/2017/NĐ-CP	2017-05-10	8	6	1	1	2017-07-01	Quy định chi tiết một số điều của Bộ luật Hàng hải Việt Nam về quản lý hoạt động hàng hải
20/2017/TT-BYT	2017-05-10	6	4	1	1	2017-07-01	Quy định chi tiết một số điều của Luật dược và Nghị định số 54/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ về thuốc và nguyên liệu làm thuốc phải kiểm soát đặc biệt
22/2017/TT-BYT	2017-05-12	6	4	1	1	2017-07-01	Quy định tiêu chuẩn sức khỏe của thuyền viên làm việc trên tàu biển Việt Nam và công bố cơ sở khám sức khỏe cho thuyền viên
45/2017/TT-BTC	2017-05-12	6	13	1	1	2017-07-01	Quy định khung thù lao dịch vụ đấu giá tài sản theo quy định tại Luật đấu giá tài sản
23/2017/TT-BYT	2017-05-15	6	4	1	1	2017-09-15	Hướng dẫn việc lập hồ sơ theo dõi sức khỏe, khám sức khỏe định kỳ theo độ tuổi cho trẻ em; tư vấn chăm sóc sức khỏe và dinh dưỡng cho phụ nữ mang thai và trẻ em
48/2017/TT-BTC	2017-05-15	6	13	1	1	2017-07-01	Quy định chế độ tài chính trong hoạt động đấu giá tài sản
62/2017/NĐ-CP	2017-05-16	8	6	1	1	2017-07-01	Quy định chi tiết một số điều và biện pháp thi hành Luật đấu giá tài sản
65/2017/NĐ-CP	2017-05-19	8	6	1	1	2017-07-05	Chính sách đặc thù về giống, vốn và công nghệ trong phát triển nuôi trồng, khai thác dược liệu
12/2017/TT-BGDĐT	2017-05-19	6	5	1	1	2017-07-04	Ban hành Quy định về kiểm định chất lượng cơ sở giáo dục đại học
16/2017/TT-BGTVT	2017-05-22	6	21	1	1	2017-07-15	Hướng dẫn tuyến đường vận chuyển quá cảnh hàng hóa qua lãnh thổ Việt Nam
13/2017/TT-BGDĐT	2017-05-23	6	5	1	1	2017-07-08	Quy định về điều kiện để các cơ sở giáo dục được tổ chức bồi dưỡng và cấp chứng chỉ bồi dưỡng tiêu chuẩn chức danh nghề nghiệp viên chức giảng dạy trong các cơ sở giáo dục công lập
133/2017/TT-BQP	2017-05-23	6	8	1	1	2017-07-06	Quy định chi tiết một số điều tại Quyết định số 25/2016/QĐ-TTg ngày 27 tháng 6 năm 2016 của Thủ tướng Chính phủ về việc ban hành Quy chế quản lý hoạt động của Cảng quốc tế Cam Ranh - Bộ Quốc phòng
06/2017/TT-BKHCN	2017-05-25	6	18	1	1	2017-07-01	Quy định định mức kinh tế - kỹ thuật hoạt động kiểm định, hiệu chuẩn phương tiện đo cho trạm quan trắc nước tự động, liên tục
135/2017/TT-BQP	2017-05-26	6	8	1	1	2017-07-20	Quy định về quản lý, bảo quản vật chứng là chất độc và vật chứng cần có điều kiện bảo quản đặc biệt trong Quân đội
07/2017/TT-BTNMT	2017-05-29	6	33	1	1	2017-07-12	Quy định về cung cấp dịch vụ công trực tuyến thuộc thẩm quyền giải quyết của Bộ Tài nguyên và Môi trường
18/2017/QĐ-TTg	2017-05-31	3	3	1	1	2017-07-15	Quy định về liên thông giữa trình độ trung cấp, trình độ cao đẳng với trình độ đại học
17/2017/TT-BGTVT	2017-05-31	6	21	1	1	2017-07-15	Quy định về điều kiện để thuyền viên nước ngoài làm việc trên tàu biển Việt Nam
18/2017/TT-BGTVT	2017-06-01	6	21	1	1	2017-07-30	Ban hành Định mức kinh tế - kỹ thuật khảo sát đo sâu
03/2017/TT-NHNN	2017-06-06	6	44	1	1	2017-07-22	Sửa đổi, bổ sung một số điều của Thông tư số 16/2012/TT-NHNN ngày 25 tháng 5 năm 2012 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng
08/2017/TT-BTNMT	2017-06-06	6	33	1	1	2017-07-24	Quy định quy trình đo khống chế ảnh viễn thám
09/2017/TT-BTNMT	2017-06-06	6	33	1	1	2017-07-24	Quy định kỹ thuật xây dựng, cập nhật cơ sở dữ liệuviễn thám quốc gia
10/2017/TT-BTNMT	2017-06-06	6	33	1	1	2017-07-24	Quy định quy trình thành lập bản đồ chuyên đề bằng ảnh viễn thám tỷ lệ 1:5.000, 1:10.000, 1:500.000, 1:1.000.000
19/2017/TT-BGTVT	2017-06-06	6	21	1	1	2017-08-01	Quy định về quản lý và bảo đảm hoạt động bay
15/2017/TT-BLĐTBXH	2017-06-08	6	9	1	1	2017-07-24	Quy định tiêu chí, tiêu chuẩn kiểm định chất lượng giáo dục nghề nghiệp
16/2017/TT-BLĐTBXH	2017-06-08	6	9	1	1	2017-08-22	Quy định chi tiết một số nội dung về hoạt động kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động
59/2017/TT-BTC	2017-06-13	6	13	1	1	2017-08-01	Quy định mửc thu, chế độ thu, nộp, quản lý và sử dụng phí thâm định cấp giấy phép xử lý chat thải nguy hại
73/2017/NĐ-CP	2017-06-14	8	6	1	1	2017-08-01	Thu thập, quản lý, khai thác và sử dụng thông tin, dữ liệu tài nguyên và môi trường
50/2017/TT-BTC	2017-06-15	6	13	1	1	2017-07-01	Hướng dẫn thi hành Nghị định số 73/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định chi tiết thi hành Luật Kinh doanh bảo hiểm và Luật sửa đổi, bổ sung một số điều của Luật Kinh doanh bảo hiểm
61/2017/TT-BTC	2017-06-15	6	13	1	1	2017-08-01	Hưóng dẫn về công khai ngân sách đối với đơn vị dự toán ngân sách, tố chức được ngân sách nhà nưóc hỗ trợ
62/2017/TT-BTC	2017-06-19	6	13	1	1	2017-08-05	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác nhận đủ điều kiện về bảo vệ môi trường trong nhập khẩu phế liệu làm nguyên liệu sản xuất
74/2017/NĐ-CP	2017-06-20	8	6	1	1	2017-08-05	Quy định cơ chế, chính sách đặc thù đối với Khu Công nghệ cao Hòa Lạc
13/2017/TT-BNNPTNT	2017-06-20	6	17	1	1	2017-12-20	Ban hành Quy chuẩn kỹ thuật Quốc gia lĩnh vực Thú y
22/2017/QĐ-TTg	2017-06-22	3	3	3	1		Tổ chức và hoạt động của Ủy ban An toàn giao thông Quốc gia và Ban An
23/2017/QĐ-TTg	2017-06-22	3	3	1	1	2017-08-15	Sửa đổi, bổ sung một số điều của Quyết định số 246/2006/QĐ-TTg ngày 27 tháng 10 năm 2006 của Thủ tướng Chính phủ về việc thành lập Quỹ Hỗ trợ phát triển hợp tác xã và ban hành Quy chế hoạt động bảo lãnh tín dụng, hỗ trợ lãi suất sau đầu tư của Quỹ Hỗ trợ phát triển hợp tác xã
07/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-09-01	Quy định về mã bưu chính quốc gia
08/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-09-21	Sửa đổi, bổ sung một số điều của Thông tư số 17/2016/TT-BTTTT ngày 28 tháng 6 năm 2016 của Bộ trưởng Bộ Thông tin và Truyền thông quy định chi tiết và quy trình, thủ tục đăng ký cung cấp dịch vụ nội dung thông tin trên mạng viễn thông di động
09/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-06-23	Quy định về tỷ lệ nội dung, thời điểm, thời lượng dành cho trẻ em và cảnh báo nội dung không phù hợp với trẻ em trên báo nói, báo hình, báo in, báo điện tử và xuất bản phẩm
10/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-08-15	Quy định về đề tài, thời gian phát hành tem bưu chính kỷ niệm và ấn phẩm tem bưu chính kỷ niệm
13/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-08-10	Quy định các yêu cầu kỹ thuật về kết nối các hệ thống thông tin, cơ sở dữ liệu với cơ sở dữ liệu quốc gia
16/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-08-15	Quy định chi tiết một số nội dung và biện pháp thi hành Quyết định số 55/2016/QĐ-TTg ngày 26 tháng 12 năm 2016 của Thủ tướng Chính phủ về Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước
17/2017/TT-BTTTT	2017-06-23	6	57	1	1	2017-08-15	Quy định một số nội dung và biện pháp thi hành Quyết định số 45/2016/QĐ-TTg ngày 19 tháng 10 năm 2016 của Thủ tướng Chính phủ về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích
08/2017/TT-BKHCN	2017-06-26	6	79	4	3
26/2017/TT-BYT	2017-06-26	6	4	1	1	2017-08-10	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Kiểm soát bệnh tật tỉnh, thành phố trực thuộc Trung ương
09/2017/TT-BKHCN	2017-06-27	6	18	1	1	2017-08-15	Quy định về đo lường đối với phép đo khối lượng trong thương mại bán lẻ
64/2017/TT-BTC	2017-06-27	6	13	1	1	2017-08-15	Hướng dẫn miễn lệ phí quốc tịch, lệ phí hộ tịch, đăng ký cư trú cho người được phép cư trú theo quy định của Thỏa thuận giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa dân chủ nhân dân Lào về việc giải quyết vấn đề người di cư tự do, kết hôn không giá thú trong vùng biên giới hai nước khi làm các thủ tục về quốc tịch, đăng ký hộ tịch, đăng ký cư trú và các giấy tờ khác liên quan đến nhân thân
27/2017/TT-BYT	2017-06-28	6	4	1	1	2017-09-15	Quy định việc quản lý, sử dụng xe ô tô cứu thương
28/2017/TT-BYT	2017-06-28	6	4	1	1	2017-08-15	Quy định về quản lý thuốc kháng HIV được mua sắm tập trung cấp quốc gia sử dụng nguồn quỹ khám, chữa bệnh bảo hiểm y tế và hỗ trợ chi phí cùng chi trả đối với thuốc kháng HIV cho người nhiễm HIV có thẻ bảo hiểm y tế
77/2017/NĐ-CP	2017-07-03	8	6	1	1	2017-08-20	Quy định về quản lý, bảo vệ an ninh, trật tự tại cửa khẩu cảng
25/2017/QĐ-TTg	2017-07-03	3	3	1	1	2017-08-18	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn
22/2017/TT-BGTVT	2017-07-07	6	21	1	1	2017-09-01	Sửa đổi, bổ sung một số nội dung của Định mức vật tư cho một chu kỳ bảo trì kết cấu hạ tầng đường sắt quốc gia ban hành kèm theo Thông tư số 58/2012/TT-BGTVT ngày 28 tháng 12 năm 2012 của Bộ trưởng Bộ Giao thông vận tải
69/2017/TT-BTC	2017-07-07	6	13	1	1	2017-08-22	Hướng dẫn lập kế hoạch tài chính 05 năm và kế hoạch tài chính - ngân sách nhà nước 03 năm
162/2017/TT-BQP	2017-07-10	6	8	1	1	2017-08-25	Hướng dẫn thực hiện một số điều của Nghị định số 151/2016/NĐ-CP ngày 11 tháng 11 năm 2016 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều về chế độ, chính sách của Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
29/2017/TT-BYT	2017-07-10	6	4	1	1	2017-09-01	Ban hành Thông tư quy định về tiêu chuẩn, điều kiện, nội dung, hình thức xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành y tế
30/2017/TT-BYT	2017-07-11	6	4	1	1	2017-08-28	Hướng dẫn phương pháp chế biến các vị thuốc cổ truyền
09/2017/TT-BCT	2017-07-13	6	52	1	1	2017-08-31	Quy định hoạt động kiểm định kỹ thuật an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương
80/2017/NĐ-CP	2017-07-17	8	6	1	1	2017-09-05	Quy định về môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường
85/2017/NĐ-CP	2017-07-19	8	6	4	4
33/2017/QĐ-TTg	2017-07-25	3	3	1	1	2017-09-15	Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội chuyển đến
87/2017/NĐ-CP	2017-07-26	8	6	4	16
10/2017/TT-BCT	2017-07-26	6	52	1	1	2017-09-15	10/2017/TT-BCT ngày 26 tháng 7 năm 2017 của Bộ trưởng Bộ Công Thương ban hành quy trình kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương
23/2017/TT-BGTVT	2017-07-28	6	21	1	1	2017-09-15	Quy định về chức danh, nhiệm vụ theo chức danh của thuyền viên và đăng ký thuyền viên làm việc trên tàu biển Việt Nam
25/2017/TT-BGTVT	2017-07-28	6	21	1	1	2017-09-15	Quy định về các biểu mẫu giấy chứng nhận, sổ an toàn kỹ thuật và bảo vệ môi trường cấp cho tàu biển, phương tiện thủy nội địa và sản phẩm công nghiệp sử dụng cho phương tiện thủy nội địa
77/2017/TT-BTC	2017-07-28	6	13	4	6
90/2017/NĐ-CP	2017-07-31	8	6	4	3
91/2017/NĐ-CP	2017-07-31	8	6	4	4
33/2017/TT-BYT	2017-08-01	6	4	1	1	2017-10-01	Quy định về tư vấn, hỗ trợ trẻ em chăm sóc sức khỏe sinh sản phù hợp với độ tuổi
26/2017/TT-BGTVT	2017-08-02	6	21	1	1	2018-01-01	Quy định về trang phục, phù hiệu, cấp hiệu, biển hiệu của công chức, viên chức và nhân viên Cảng vụ đường thủy nội địa
92/2017/NĐ-CP	2017-08-07	8	6	1	1	2017-09-25	Sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính
81/2017/TT-BTC	2017-08-09	6	13	1	1	2017-10-01	Quy định chế độ thù lao cho người đọc, nghe, xem để kiểm tra báo chí lưu chiểu
94/2017/NĐ-CP	2017-08-10	8	6	1	1	2017-10-01	Hàng hóa, dịch vụ, địa bàn thực hiện độc quyền nhà nước trong hoạt động thương mại
22/2017/TT-BLĐTBXH	2017-08-10	6	9	1	1	2017-09-25	Hướng dẫn thực hiện một số điều của Nghị định số 113/2015/NĐ-CP ngày 09 tháng 11 năm 2015 của Chính phủ quy định phụ cấp đặc thù, phụ cấp ưu đãi, phụ cấp trách nhiệm công việc và phụ cấp nặng nhọc, độc hại, nguy hiểm đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập
11/2017/TT-BKHCN	2017-08-11	6	18	1	1	2017-10-15	Quy định quản lý thực hiện Đề án “Thí điểm cơ chế đối tác công - tư, đồng tài trợ thực hiện nhiệm vụ khoa học và công nghệ”
85/2017/TT-BTC	2017-08-15	6	13	1	1	2017-10-01	Quy định việc quyết toán tình hình sử dụng vốn đầu tư nguồn ngân sách nhà nước theo niên độ ngân sách hằng năm
20/2017/TT-BGDĐT	2017-08-18	6	5	1	1	2017-10-03	Quy định tiêu chuẩn, điều kiện, nội dung, hình thức thi thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập
34/2017/TT-BYT	2017-08-18	6	4	1	1	2017-10-02	Hướng dẫn tư vấn, sàng lọc, chẩn đoán, điều trị trước sinh và sơ sinh
27/2017/TT-BCA	2017-08-22	6	25	1	1	2017-10-06	Quy định về quy tắc ứng xử của Công an nhân dân
25/2017/TT-BLĐTBXH	2017-08-30	6	9	1	1	2017-10-15	Quy định điều kiện, nội dung, hình thức thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành công tác xã hội trong các đơn vị sự nghiệp công lập
90/2017/TT-BTC	2017-08-30	6	13	1	1	2017-10-28	Quy định việc thực hiện cơ chế tự chủ tài chính đối với tổ chức khoa học và công nghệ công lập
91/2017/TT-BTC	2017-08-31	6	13	1	1	2017-10-15	Quy định về việc thi, cấp, quản lý chứng chỉ kiểm toán viên và chứng chỉ kế toán viên
101/2017/NĐ-CP	2017-09-01	8	6	4	9
27/2017/TT-BTNMT	2017-09-11	6	33	1	1	2017-11-01	Quy định tiêu chí, chỉ số đánh giá chất lượng dịch vụ sự nghiệp công về cung cấp bản tin dự báo, cảnh báo khí tượng thủy văn
29/2017/TT-BTNMT	2017-09-11	6	33	1	1	2017-11-01	Quy định tiêu chí đánh giá chất lượng dịch vụ sự nghiệp công về xây dựng cơ sở dữ liệu và phần mềm ứng dụng trong lĩnh vực tài nguyên và môi trường
103/2017/NĐ-CP	2017-09-12	8	6	1	1	2017-11-01	Quy định về thành lập, tổ chức, hoạt động, giải thể và quản lý các cơ sở trợ giúp xã hội
20/2017/TT-BTTTT	2017-09-12	6	57	1	1	2017-11-01	Quy định về điều phối, ứng cứu sự cố an toàn thông tin mạng trên toàn quốc
105/2017/NĐ-CP	2017-09-14	8	6	1	1	2017-11-01	Kinh doanh rượu
40/2017/QĐ-TTg	2017-09-15	3	3	1	1	2017-11-15	Áp dụng cơ chế tài chính đối với Cục Tần số vô tuyến điện
92/2017/TT-BTC	2017-09-18	6	13	4	3
32/2017/TT-BCA	2017-09-19	6	25	1	1	2018-01-01	Quy định danh mục đồ vật cấm đưa vào buồng tạm giữ, buồng tạm giam và xử lý vi phạm
34/2017/TT-BCA	2017-09-19	6	25	1	1	2018-01-01	Quy định việc tổ chức cho người bị tạm giữ, người bị tạm giam gặp thân nhân; nhận quà; gửi, nhận thư, sách, báo, tài liệu
27/2017/TT-BLĐTBXH	2017-09-21	6	9	1	1	2017-11-05	Quy định đào tạo liên thông giữa các trình độ trong giáo dục nghề nghiệp
94/2017/TT-BTC	2017-09-21	6	13	1	1	2017-11-10	Quy chuẩn kỹ thuật quốc gia đối với máy phát điện dự trữ quốc gia
37/2017/TT-BYT	2017-09-25	6	4	1	1	2017-12-15	Quy định về thực hành bảo đảm an toàn sinh học trong phòng xét nghiệm
12/2017/TT-BKHCN	2017-09-28	6	79	4	3
103/2017/TT-BTC	2017-10-05	6	13	1	1	2017-12-01	Quy định quản lý và sử dụng kinh phí sự nghiệp thực hiện Chương trình mục tiêu Giáo dục nghề nghiệp – Việc làm và An toàn lao động giai đoạn 2016-2020
113/2017/NĐ-CP	2017-10-09	8	6	1	1	2017-10-09	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật hóa chất
114/2017/NĐ-CP	2017-10-09	8	6	1	1	2018-01-01	Quy định về đồn Biên phòng thuộc vùng sâu, vùng xa
07/2017/TT-BNV	2017-10-10	6	23	1	1	2017-12-01	Hướng dẫn thực hiện chế độ tiền lương đối với người làm việc trong tổ chức cơ yếu hưởng lương và phụ cấp từ ngân sách nhà nước
107/2017/TT-BTC	2017-10-10	6	13	4	3
115/2017/NĐ-CP	2017-10-16	8	6	1	1	2018-01-01	Quy định chi tiết trình tự, thủ tục, mức tiền pháp nhân thương mại phải nộp để bảo đảm thi hành án; việc tạm giữ, hoàn trả, nộp ngân sách nhà nước số tiền đã nộp
116/2017/NĐ-CP	2017-10-17	8	6	4	5
38/2017/TT-BYT	2017-10-17	6	4	1	1	2018-01-01	Ban hành danh mục bệnh truyền nhiễm, phạm vi và đối tượng phải sử dụng vắc xin, sinh phẩm y tế bắt buộc
39/2017/TT-BYT	2017-10-18	6	4	1	1	2017-12-01	Quy định gói dịch vụ y tế cơ bản cho tuyến y tế cơ sở
117/2017/NĐ-CP	2017-10-19	8	6	1	1	2017-12-10	Quy định về quản lý, sử dụng ngân sách nhà nước đối với một số hoạt động đối ngoại
42/2017/TT-BCA	2017-10-20	6	25	1	1	2017-12-06	Quy định chi tiết một số điều của Nghị định số 96/2016/NĐ-CP ngày 01/7/2016 quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện
41/2017/TT-BTNMT	2017-10-23	6	33	1	1	2017-12-08	Quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo khí tượng
42/2017/TT-BTNMT	2017-10-23	6	33	1	1	2017-12-08	Quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo thủy văn
43/2017/TT-BTNMT	2017-10-23	6	33	1	1	2017-12-08	Quy định kỹ thuật kiểm tra trạm khí tượng trên cao và ra đa thời tiết
44/2017/TT-BTNMT	2017-10-23	6	33	1	1	2017-12-08	Quy định kỹ thuật về quan trắc ra đa thời tiết và ô đôn - bức xạ cực tím
45/2017/TT-BTNMT	2017-10-23	6	33	1	1	2017-12-08	Ban hành Định mức kinh tế - kỹ thuật công tác điều tra khảo sát khí tượng thuỷ văn
46/2017/TT-BTNMT	2017-10-23	6	33	1	1	2017-12-01	Quy định xây dựng cơ sở dữ liệu địa giới hành chính
18-NQ/TW	2017-10-25	4	7	0	4		Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả
19-NQ/TW	2017-10-25	4	7	0	4		Tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng, hiệu quả hoạt động của các đơn vị sự nghiệp công lập
20-NQ/TW	2017-10-25	4	7	0	3		Tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới
21-NQ/TW	2017-10-25	4	7	0	6		Công tác dân số trong tình hình mới
115/2017/TT-BTC	2017-10-25	6	34	4	3
116/2017/TT-BTC	2017-10-25	6	34	4	3
49/2017/TT-BCA	2017-10-26	6	25	1	1	2018-01-01	Quy định chi tiết chế độ bồi dưỡng giám định tư pháp trong lĩnh vực kỹ thuật hình sự; thành phần, số người thực hiện nhiệm vụ khi giám định đối với trường hợp khám nghiệm tử thi, mổ tử thi và khai quật tử thi
119/2017/NĐ-CP	2017-11-01	8	6	4	4
120/2017/NĐ-CP	2017-11-06	8	6	1	1	2018-01-01	Quy định chi tiết một số điều của Luật thi hành tạm giữ, tạm giam
121/2017/NĐ-CP	2017-11-06	8	6	1	1	2018-01-01	Quy định xây dựng, quản lý, sử dụng cơ sở dữ liệu về thi hành tạm giữ, tạm giam
13/2017/TT-BKHCN	2017-11-06	6	18	1	1	2017-12-21	Hướng dẫn về thành lập, tổ chức và hoạt động của Hội đồng quản lý trong tổ chức khoa học và công nghệ công lập
40/2017/TT-BGTVT	2017-11-09	6	21	1	1	2018-01-01	Hướng dẫn việc dán nhãn năng lượng đối với xe ô tô con loại trên 07 chỗ đến 09 chỗ
20/2017/TT-BNNPTNT	2017-11-10	6	47	4	3
42/2017/TT-BYT	2017-11-13	6	4	1	1	2018-12-28	Ban hành Thông tư ban hành Danh mục dược liệu độc làm thuốc
08/2017/TT-BTP	2017-11-15	6	51	1	1	2018-01-01	Quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý
121/2017/TT-BTC	2017-11-15	6	13	1	1	2018-01-01	Quy định quản lý và sử dụng kinh phí thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”
30/2017/TT-BTTTT	2017-11-15	6	57	1	1	2018-01-01	Quy định việc lắp đặt thùng thư công cộng tại khu đô thị, khu dân cư tập trung và hộp thư tập trung tại nhà chung cư, tòa nhà văn phòng
31/2017/TT-BTTTT	2017-11-15	6	57	1	1	2018-01-15	Quy định hoạt động giám sát an toàn hệ thống thông tin
32/2017/TT-BTTTT	2017-11-15	6	57	1	1	2018-06-01	Quy định về việc cung cấp dịch vụ công trực tuyến và bảo đảm khả năng truy cập thuận tiện đối với trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước
42/2017/TT-BGTVT	2017-11-15	6	21	1	1	2018-01-01	Quy định điều kiện của người điều khiển phương tiện, nhân viên phục vụ, trang thiết bị, chất lượng dịch vụ trên phương tiện vận tải khách du lịch
125/2017/NĐ-CP	2017-11-16	8	6	4	3
127/2017/NĐ-CP	2017-11-16	8	6	1	1	2018-01-01	Quy định chi tiết việc niêm phong, mở niêm phong vật chứng
128/2017/NĐ-CP	2017-11-16	8	6	1	1	2018-01-01	Quy định chế độ báo cáo về điều tra hình sự
43/2017/TT-BGTVT	2017-11-16	6	21	1	1	2018-01-15	Quy định về đào tạo, bồi dưỡng, huấn luyện an ninh hàng không
43/2017/TT-BYT	2017-11-16	6	4	1	1	2018-01-01	Quy định tỷ lệ hao hụt đối với vị thuốc cổ truyền và việc thanh toán chi phí hao hụt tại các cơ sở khám bệnh, chữa bệnh
48/2017/TT-BTNMT	2017-11-20	6	33	1	1	2018-05-21	Ban hành Quy chuẩn kỹ thuật quốc gia về mã luật khí tượng trên cao và ra đa thời tiết
24/2017/TT-BCT	2017-11-23	6	52	1	1	2018-01-10	Quy định mức tiêu hao năng lượng trong sản xuất giấy
46/2017/QĐ-TTg	2017-11-24	3	3	1	1	2018-01-10	Ban hành Quy chế tổ chức và hoạt động của Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại
05/2017/TT-BKHĐT	2017-11-30	6	122	4	4
28/2017/TT-BGDĐT	2017-11-30	6	5	1	1	2018-01-15	Quy định tiêu chuẩn, điều kiện, nội dung, hình thức xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập
29/2017/TT-BGDĐT	2017-11-30	6	5	1	1	2018-01-15	Quy chế xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập
49/2017/TT-BTNMT	2017-11-30	6	33	1	1	2018-01-15	Quy định kỹ thuật lập, điều chỉnh chương trình quản lý tổng hợp tài nguyên vùng bờ
06/2017/TT-BKHĐT	2017-12-05	6	122	4	3
15/2017/TT-BKHCN	2017-12-05	6	18	1	1	2018-12-15	Quy chuẩn kỹ thuật quốc gia đối với máy gia tốc tuyến tính dùng trong xạ trị
44/CT-TTg	2017-12-06	9	3	3	1		Chuẩn bị Tổng điều tra dân số và nhà ở thời điểm 0 giờ ngày 01 tháng…
299/2017/TT-BQP	2017-12-08	6	8	1	1	2018-01-30	Quyđịnh việc bổ nhiệm, miễn nhiệm, cách chức; cấp, thu hồi Giấy chứng nhận Thủ trưởng, Phó Thủ trưởng Cơ quan điều tra, Điều tra viên và cán bộ điều tra trong Quân đội nhân dân
01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP	2017-12-13	10	147	1	1	2018-02-01	Quy định những trường hợp cần thiết phải trưng cầu giám định tư pháp trong giải quyết vụ án, vụ việc về tham nhũng, kinh tế
143/2017/NĐ-CP	2017-12-14	8	6	1	1	2018-02-01	Quy định bảo vệ công trình hàng hải
144/2017/NĐ-CP	2017-12-15	8	6	1	1	2018-01-01	Quy định chi tiết một số điều của Luật Trợ giúp pháp lý
146/2017/NĐ-CP	2017-12-15	8	6	4	5
06/2017/TT-BVHTTDL	2017-12-15	6	38	1	1	2018-02-01	Quy định chi tiết một số điều của Luật Du lịch
28/2017/TT-BLĐTBXH	2017-12-15	6	9	1	1	2018-02-01	Quy định hệ thống bảo đảm chất lượng của cơ sở giáo dục nghề nghiệp
29/2017/TT-BLĐTBXH	2017-12-15	6	36	4	3
39/2017/TT-BTTTT	2017-12-15	6	57	1	1	2018-07-01	Ban hành Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước
49/2017/TT-BGTVT	2017-12-15	6	21	1	1	2018-02-15	Ban hành Định mức kinh tế - kỹ thuật khảo sát đường thủy nội địa
134/2017/TT-BTC	2017-12-19	6	13	1	1	2018-03-01	Hướng dẫn giao dịch điện tử trên thị trường chứng khoán
49/2017/QĐ-TTg	2017-12-21	3	3	1	1	2018-02-18	Thu dọn các công trình, thiết bị và phương tiện phục vụ hoạt động dầu khí
63/2017/TT-BTNMT	2017-12-22	6	33	1	1	2018-02-15	Quy định kỹ thuât đo vẽ bản đồ địa hình đáy biển tỷ lệ 1:5000
02/2017/TTLT-VKSNDTC-TANDTC-BCA-BQP	2017-12-22	10	148	1	1	2018-02-06	Quy định việc phối hợp giữa các cơ quan tiến hành tố tụng trong thực hiện một số quy định của Bộ luật Tố tụng hình sự về trả hồ sơ để điều tra bổ sung
147/2017/NĐ-CP	2017-12-25	8	6	4	4
148/2017/NĐ-CP	2017-12-25	8	6	1	1	2017-12-25	Điều lệ tổ chức và hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước
137/2017/TT-BTC	2017-12-25	6	13	4	8
151/2017/NĐ-CP	2017-12-26	8	6	1	1	2018-01-01	Quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công
144/2017/TT-BTC	2017-12-26	6	13	1	1	2018-02-15	Hướng dẫn một số nội dung của Nghị định số 151/2017/NĐ-CP
152/2017/NĐ-CP	2017-12-27	8	6	1	1	2018-01-01	QUY ĐỊNH TIÊU CHUẨN, ĐỊNH MỨC SỬ DỤNG TRỤ SỞ LÀM VIỆC, CƠ SỞ HOẠT ĐỘNG SỰ NGHIỆP
31/2017/TT-BLĐTBXH	2017-12-28	6	9	1	1	2018-02-12	Quy định về đào tạo trình độ cao đẳng, trung cấp, sơ cấp theo hình thức đào tạo vừa làm vừa học
32/2017/TT-BCT	2017-12-28	6	52	1	1	2017-12-28	Quy định cụ thể và hướng dẫn thi hành một số điều của Luật hóa chất và Nghị định số 113/2017/NĐ-CP ngày 09 tháng 10 năm 2017 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật hóa chất
48/2017/TT-BYT	2017-12-28	6	48	4	3
142/2017/TT-BTC	2017-12-29	6	13	1	1	2018-02-15	Quy định cơ chế tài chính thực hiện Chương trình hỗ trợ phát triển doanh nghiệp khoa học và công nghệ và tổ chức khoa học và công nghệ công lập thực hiện cơ chế tự chủ, tự chịu trách nhiệm
33/2017/TT-BLĐTBXH	2017-12-29	6	9	1	1	2018-02-12	Hướng dẫn về cơ cấu tổ chức, định mức nhân viên và quy trình, tiêu chuẩn trợ giúp xã hội tại cơ sở trợ giúp xã hội
34/2017/TT-BLĐTBXH	2017-12-29	6	9	1	1	2018-02-12	Quy định việc công nhận đối với văn bằng, chứng chỉ giáo dục nghề nghiệp do cơ sở giáo dục nghề nghiệp nước ngoài cấp
44/2017/TT-BTTTT	2017-12-29	6	57	1	1	2018-02-15	Quy định về việc công nhận chứng chỉ công nghệ thông tin của tổ chức nước ngoài sử dụng ở Việt Nam đáp ứng chuẩn kỹ năng sử dụng công nghệ thông tin
45/2017/TT-BTTTT	2017-12-29	6	57	1	1	2018-02-15	Quy định tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành công nghệ thông tin
46/2017/TT-BTTTT	2017-12-29	6	57	1	1	2018-02-15	Quy định tiêu chuẩn chức danh nghề nghiệp viên chức âm thanh viên, phát thanh viên, kỹ thuật dựng phim, quay phim thuộc chuyên ngành Thông tin và Truyền thông
50/2017/TT-BGTVT	2017-12-29	6	21	1	1	2018-02-15	Quy định về việc xác định và xử lý vị trí nguy hiểm trên đường thủy nội địa
50/2017/TT-BYT	2017-12-29	6	48	4	3
51/2017/TT-BGTVT	2017-12-29	6	21	1	1	2018-03-01	Quy định về đăng kiểm viên và nhân viên nghiệp vụ đăng kiểm tàu biển
52/2017/TT-BGTVT	2017-12-29	6	21	1	1	2018-03-01	Quy định về bảo trì công trình hàng hải
52/2017/TT-BYT	2017-12-29	6	4	1	1	2018-03-01	Ban hành Thông tư quy định về đơn thuốc và việc kê đơn thuốc hóa dược, sinh phẩm trong điều trị ngoại trú
55/2017/TT-BYT	2017-12-29	6	4	1	1	2018-03-01	Ban hành Thông tư quy định về tỷ lệ hao hụt thuốc và việc thanh toán chi phí hao hụt thuốc tại cơ sở khám bệnh, chữa bệnh
74/2017/TT-BTNMT	2017-12-29	6	33	1	1	2018-02-19	Quy định kỹ thuật về lập quy hoạch tổng thể khai thác, sử dụng bền vũng tài nguyên vùng bờ
01/2017/TTLT-BCA-BQP-BTC-BNNPTNT-VKSNDTC	2017-12-29	10		1	1	2018-03-01	Quy định việc phối hợp giữa các cơ quan có thẩm quyền trong việc thực hiện một số quy định của Bộ luật Tố tụng hình sự năm 2015 về tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố		01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC
162/2017/NĐ-CP	2017-12-30	8	6	1	1	2018-01-01	Quy định chi tiết một số điều và biện pháp thi hành Luật tín ngưỡng, tôn giáo
163/2017/NĐ-CP	2017-12-30	8	6	1	1	2018-02-20	Quy định về kinh doanh dịch vụ logistics
129/2017/NĐ-CP	2017-12-31	8	6	1	1	2018-01-01	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng thủy lợi
165/2017/NĐ-CP	2017-12-31	8	6	1	1	2018-01-01	Quy định việc quản lý, sử dụng tài sản tại cơ quan Đảng Cộng sản Việt Nam
166/2017/NĐ-CP	2017-12-31	8	6	1	1	2018-01-01	Quy định tiêu chuẩn, định mức và chế độ quản lý, sử dụng tài sản công của cơ quan Việt Nam ở nước ngoài
168/2017/NĐ-CP	2017-12-31	8	6	1	1	2018-01-01	Quy định chi tiết một số điều của Luật Du lịch
50/2017/QĐ-TTg	2017-12-31	3	3	0	2		Quy định tiêu chuẩn, định mức sử dụng máy móc, thiết bị
01/2018/TT-BGTVT	2018-01-03	6	21	1	1	2018-03-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Ninh và khu vực quản lý của Cảng vụ Hàng hải Quảng Ninh
02/2018/TT-BNV	2018-01-08	6	23	1	1	2018-02-15	Quy định mã số chức danh nghề nghiệp viên chức chuyên ngành công nghệ thông tin
08/2018/NĐ-CP	2018-01-15	8	6	4	9
09/2018/NĐ-CP	2018-01-15	8	6	1	1	2018-01-15	Quy định chi tiết Luật thương mại và Luật Quản lý ngoại thương về hoạt động mua bán hàng hóa và các hoạt động liên quan trực tiếp đến mua bán hàng hóa của nhà đầu tư nước ngoài, tổ chức kinh tế có vốn đầu tư nước ngoài tại Việt Nam
10/2018/NĐ-CP	2018-01-15	8	6	1	1	2018-01-15	Quy định chi tiết một số điều của Luật Quản lý ngoại thương về các biện pháp phòng vệ thương mại
01/2018/TT-BVHTTDL	2018-01-18	6	38	1	1	2018-03-01	Quy định chi tiết thi hành một số điều tại Nghị định số 113/2013/NĐ-CP ngày 02 tháng 10 năm 2013 của Chính phủ về hoạt động mỹ thuật
01/2018/TT-BYT	2018-01-18	6	4	1	1	2018-06-01	Quy định ghi nhãn thuốc, nguyên liệu làm thuốc và tờ hướng dẫn sử dụng thuốc
02/2018/TT-BYT	2018-01-22	6	4	1	1	2018-03-08	Quy định về Thực hành tốt cơ sở bán lẻ thuốc
12/2018/NĐ-CP	2018-01-23	8	6	1	1	2018-03-10	Sửa đổi, bổ sung một số điều của Nghị định số 01/2015/NĐ-CP ngày 02 tháng 01 năm 2015 của Chính phủ quy định chi tiết phạm vi địa bàn hoạt động hải quan; trách nhiệm phối hợp trong phòng, chống buôn lậu, vận chuyển trái phép hàng hóa qua biên giới
14/2018/NĐ-CP	2018-01-23	8	6	1	1	2018-01-23	Quy định chi tiết về hoạt động thương mại biên giới
03/2018/QĐ-TTg	2018-01-23	3	3	1	1	2018-03-09	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục khí tượng thủy văn trực thuộc Bộ Tài nguyên và Môi trường
04/2018/TT-BGTVT	2018-01-23	6	21	1	1	2018-04-15	Quy định về việc bảo đảm kỹ thuật nhiên liệu hàng không
08/2018/TT-BTC	2018-01-25	6	13	1	1	2018-03-12	Quy định mức thu, chế độ thu, nộp, quản lỷ và sử dụng phí trong hoạt động hóa chất
01/2018/TT-BGDĐT	2018-01-26	6	5	1	1	2018-03-14	Ban hành Danh mục thiết bị dạy học tối thiểu môn học giáo dục quốc phòng và an ninh trong các trường tiểu học, trung học cơ sở, trung học phổ thông và trường phổ thông có nhiều cấp học (có cấp trung học phổ thông), trung cấp sư phạm, cao đẳng sư phạm và cơ sở giáo dục đại học
02/2018/TT-BGDĐT	2018-01-26	6	5	1	1	2018-03-14	Ban hành Quy định về quản lý dự án sản xuất thử nghiệm cấp bộ của Bộ Giáo dục và Đào tạo
03/2018/TT-BGDĐT	2018-01-29	6	5	1	1	2018-03-16	Quy định về giáo dục hòa nhập đối với người khuyết tật
02/2018/TTLT-BCA-VKSNDTC-TANDTC-BQP	2018-02-01	10	149	1	1	2018-03-18	Quy định về trình tự, thủ tục, thời hạn, địa điểm bị can hoặc người đại diện theo pháp luật của pháp nhân thương mại phạm tội đọc, ghi chép bản sao tài liệu hoặc tài liệu được số hóa liên quan đến việc buộc tội, gỡ tội hoặc bản sao tài liệu khác liên quan đến việc bào chữa
15/2018/NĐ-CP	2018-02-02	8	6	1	1	2018-02-02	Quy định chi tiết thi hành một số điều của Luật an toàn thực phẩm
16/2018/NĐ-CP	2018-02-02	8	6	1	1	2018-04-01	Công bố tuyến hàng hải và phân luồng giao thông trong lãnh hải Việt Nam
19/2018/NĐ-CP	2018-02-02	8	6	1	1	2018-02-02	Quy định về việc tính tổng khối lượng hoặc thể tích chất ma túy tại một số điều của Bộ luật Hình sự năm 2015
16/2018/TT-BQP	2018-02-03	6	8	1	1	2018-03-20	Ban hành Quy chế phối hợp bảo đảm bay giữa Quân chủng Phòng không - Không quân và Tổng công ty Trực thăng Việt Nam
13/2018/TT-BTC	2018-02-06	6	13	1	1	2018-04-02	Quy định việc quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế
06/2018/TT-BGTVT	2018-02-07	6	21	1	1	2018-04-01	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống báo động an ninh tàu biển
07/2018/TT-BGTVT	2018-02-07	6	21	1	1	2018-04-01	Quy định về kiểm tra tàu biển
03/2018/TT-BYT	2018-02-09	6	4	1	1	2018-03-26	Quy định về Thực hành tốt phân phối thuốc, nguyên liệu làm thuốc
04/2018/TT-BYT	2018-02-09	6	4	1	1	2018-03-26	Quy định về Thực hành tốt phòng thí nghiệm
17/2018/TT-BTC	2018-02-09	6	13	1	1	2018-03-26	Sửa đổi, bổ sung một số điều của Thông tư số 305/2016/TT-BTC ngày 15 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí địch vụ duy trì hệ thống kiểm tra trạng thái chứng thư số
04/2018/TTLT-BCA-BQP-TANDTC-VKSNDTC	2018-02-09	10	149	1	1	2018-03-28	Quy định phối hợp thực hiện quy định của Bộ luật Tố tụng hình sự năm 2015 về tha tù trước thời hạn có điều kiện
21/2018/NĐ-CP	2018-02-23	8	6	1	1	2018-04-10	Quy định về công tác bảo vệ vận chuyển hàng đặc biệt của Nhà nước do lực lượng Cảnh sát nhân dân có trách nhiệm vũ trang bảo vệ
24/2018/NĐ-CP	2018-02-27	8	6	1	1	2018-04-15	Quy định về giải quyết khiếu nại, tố cái trong lĩnh vực lao động, giáo dục nghề nghiệp, hoạt động đưa người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng, việc làm, an toàn, vệ sinh lao động
01/2018/TT-BCT	2018-02-27	6	52	1	1	2018-02-27	Quy định chi tiết hàng hóa mua bán, trao đổi qua cửa khẩu phụ, lối mở biên giới của thương nhân
02/2018/TT-BCT	2018-02-27	6	52	1	1	2018-02-27	Quy định chi tiết Danh mục hàng hóa mua bán, trao đổi của cư dân biên giới
26/2018/NĐ-CP	2018-02-28	8	6	4	4
27/2018/NĐ-CP	2018-03-01	8	6	1	1	2018-04-15	Sửa đổi, bổ sung một số điều của Nghị định số 72/2013/NĐ-CP ngày 15 tháng 7 năm 2013 của Chính phủ về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng
28/2018/NĐ-CP	2018-03-01	8	6	1	1	2018-03-01	Quy định chi tiết Luật Quản lý ngoại thương về một số biện pháp phát triển ngoại thương
10/2018/QĐ-TTg	2018-03-01	3	3	1	1	2018-04-20	Sửa đổi, bổ sung một số điều của Quyết định số 53/2013/QĐ-TTg ngày 13 tháng 9 năm 2013 của Thủ tướng Chính phủ về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
11/2018/QĐ-TTg	2018-03-01	3	3	1	1	2018-04-20	Ban hành Bảng phân loại tiêu dùng theo mục đích của hộ gia đình Việt Nam
09/2018/TT-BGTVT	2018-03-02	6	21	1	1	2018-07-01	Quy định về vận tải hành khách, hành lý trên đường sắt quốc gia và đường sắt chuyên dùng có nối ray với đường sắt quốc gia
29/2018/NĐ-CP	2018-03-05	8	6	1	1	2018-03-05	Quy định trình tự, thủ tục xác lập quyền sở hữu toàn dân về tài sản và xử lý đối với tài sản được xác lập quyền sở hữu toàn dân
57/2018/TT-BTC	2018-03-05	6	13	3	1	2018-08-20	Hướng dẫn thực hiện một số điều của Nghị định số 29/2018/NĐ-CP
30/2018/NĐ-CP	2018-03-07	8	6	1	1	2018-05-01	Quy định chi tiết việc thành lập và hoạt động của Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự
275/QĐ-TTg	2018-03-07	3	3	0	2		Danh sách các huyện nghèo và huyện thoát nghèo giai đoạn 2018 - 2020
31/2018/NĐ-CP	2018-03-08	8	6	1	1	2018-03-08	Quy định chi tiết Luật Quản lý ngoại thương về xuất xứ hàng hóa
34/2018/NĐ-CP	2018-03-08	8	6	1	1	2018-03-08	Thành lập, tổ chức và hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa
23/2018/TT-BQP	2018-03-08	6	8	1	1	2018-04-27	Quy định chế độ quản lý, lưu trữ, khai thác, sử dụng hồ sơ quản lý tạm giữ, tạm giam trong Quân đội
37/2018/NĐ-CP	2018-03-10	8	6	1	1	2018-03-10	Quy định chi tiết thi hành các biện pháp giám sát, giáo dục người dưới 18 tuổi phạm tội được miễn trách nhiệm hình sự
03/2018/TT-BTP	2018-03-10	6	51	1	1	2018-07-01	Quy định Bộ tiêu chí đánh giá hiệu quả công tác phổ biến, giáo dục pháp luật
38/2018/NĐ-CP	2018-03-11	8	6	1	1	2018-03-11	Quy định chi tiết về đầu tư cho doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo
40/2018/NĐ-CP	2018-03-12	8	6	4	9
43/2018/NĐ-CP	2018-03-12	8	6	1	1	2018-03-12	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng hàng hải
14/2018/QĐ-TTg	2018-03-12	3	3	1	1	2018-05-01	Ban hành quy chế phối hợp cấp phép, kiểm tra, kiểm soát và xử lý vi phạm đối với tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam
27/2018/TT-BQP	2018-03-12	6	8	1	1	2018-04-30	Ban hành Nội quy cơ sở giam giữ trong Quân đội nhân dân
44/2018/NĐ-CP	2018-03-13	8	6	1	1	2018-03-13	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng hàng không
45/2018/NĐ-CP	2018-03-13	8	6	1	1	2018-03-13	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường thủy nội địa
46/2018/NĐ-CP	2018-03-14	8	6	1	1	2018-03-14	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng đường sắt quốc gia
10/2018/TT-BGTVT	2018-03-14	6	21	1	1	2018-05-10	Quy định về nhân viên hàng không; đào tạo, huấn luyện và sát hạch nhân viên hàng không
11/2018/TT-BGTVT	2018-03-28	6	21	1	1	2018-07-01	Quy định về cầu chung, giao thông trên khu vực cầu chung
12/2018/TT-BGTVT	2018-03-28	6	21	1	1	2018-05-15	Quy định về công tác phòng, chống thiên tai trong lĩnh vực đường thủy nội địa
49/2018/NĐ-CP	2018-03-30	8	6	1	2	2018-05-15	Quy định về kiểm định chất lượng giáo dục nghề nghiệp
17/2018/QĐ-TTg	2018-03-30	3	3	1	1	2018-03-30	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Du lịch trực thuộc Bộ Văn hóa, Thể thao và Du lịch
01/2018/TT-BKHĐT	2018-03-30	6	110	1	1	2018-05-15	Ban hành danh mục máy móc, thiết bị, phụ tùng thay thế, phương tiện vận tải chuyên dùng, nguyên liệu, vật tư, bán thành phẩm trong nước đã sản xuất được
09/2018/TT-BGDĐT	2018-03-30	6	5	1	1	2018-05-15	Ban hành Quy định về quản lý chương trình khoa học và công nghệ cấp bộ của Bộ Giáo dục và Đào tạo
10/2018/TT-BGDĐT	2018-03-30	6	5	1	1	2018-05-15	Quy định về đào tạo cấp bằng tốt nghiệp thứ 2 trình độ đại học, trình độ cao đẳng nhóm ngành đào tạo giáo viên
31/2018/TT-BTC	2018-03-30	6	13	1	1	2018-05-14	Hướng dẫn việc xử lý tài sản hình thành từ nhiều nguồn vốn khi hợp tác xã, liên hiệp hợp tác xã giải thể, phá sản
33/2018/TT-BTC	2018-03-30	6	13	1	1	2018-05-14	Quy định mức thu, chế độ thu, nộp và quản lý phí thẩm định cấp Giấy phép kinh doanh dịch vụ lữ hành quốc tế, Giấy phép kinh doanh dịch vụ lữ hành nội địa; phí thẩm định cấp thẻ hướng dẫn viên du lịch; lệ phí cấp Giấy phép thành lập văn phòng đại diện tại Việt Nam của doanh nghiệp kinh doanh dịch vụ lữ hành nước ngoài
34/2018/TT-BTC	2018-03-30	6	13	1	1	2018-05-14	Quy định mức thu, chế độ thu, nộp và quản lý phí thẩm định công nhận hạng cơ sở lưu trú du lịch, cơ sở kinh doanh dịch vụ du lịch khác đạt tiêu chuẩn phục vụ khách du lịch
35/2018/TT-BTC	2018-03-30	6	13	1	1	2018-06-01	Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động của Hội đồng tư vấn thuộc Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh, Ban tư vấn thuộc Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện
36/2018/TT-BTC	2018-03-30	6	13	4	13
05/2018/TT-BCT	2018-04-03	6	52	1	1	2018-04-03	Quy định về xuất xứ hàng hóa
15/2018/TT-BGTVT	2018-04-04	6	21	1	1	2018-12-01	Ban hành Quy chuẩn kỹ thuật quốc gia về Kiểm soát và quản lý nước dằn và cặn nước dằn tàu biển, mã số đăng ký: QCVN 99: 2017/BGTVT; Quy chuẩn kỹ thuật quốc gia về Phân cấp và đóng tàu biển vỏ thép - Sửa đổi 2: 2017, mã số đăng ký: Sửa đổi 2: 2017 QCVN 21: 2015/BGTVT; Quy chuẩn kỹ thuật quốc gia về Trang bị an toàn tàu biển - Sửa đổi 1: 2017, mã số đăng ký: Sửa đổi 1: 2017 QCVN 42: 2015/BGTVT; Quy chuẩn kỹ thuật quốc gia về Phân cấp và đóng du thuyền - Sửa đổi 1: 2017, mã số đăng ký: Sửa đổi 1: 2017 QCVN 81: 2014/BGTVT; Quy chuẩn kỹ thuật quốc gia về phân cấp và giám sát kỹ thuật giàn cố định trên biển - Sửa đổi 1: 2017, mã số đăng ký: Sửa đổi 1: 2017 QCVN 49: 2017/BGTVT
01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNNPTNT	2018-04-05	10	150	1	1	2018-05-20	Quy định phối hợp trong việc báo cáo, thông báo về công tác giải quyết khiếu nại, tố cáo trong hoạt động tư pháp		01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN&PTNT
06/2018/TT-BYT	2018-04-06	6	4	1	1	2018-05-21	Ban hành Danh mục thuốc, nguyên liệu làm thuốc dùng cho người và mỹ phẩm xuất khẩu, nhập khẩu đã được xác định mã số hàng hóa theo Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam
11/2018/TT-BGDĐT	2018-04-06	6	5	1	1	2018-05-22	Ban hành Tiêu chí để xác định hàng hóa chuyên dùng phục vụ trực tiếp cho giáo dục
17/2018/TT-BGTVT	2018-04-09	6	21	1	1	2018-07-01	Quy định quản lý và khai thác thông tin nhận dạng tự động của tàu thuyền
52/2018/NĐ-CP	2018-04-12	8	6	1	1	2018-06-01	Phát triển ngành nghề nông thôn
01/2018/TT-BKHCN	2018-04-12	6	18	1	1	2018-06-01	Quy định tổ chức quản lý Đề án "Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025"
07/2018/TT-BYT	2018-04-12	6	4	1	1	2018-06-01	Quy định chi tiết một số điều về kinh doanh dược của Luật dược và Nghị định số 54/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật dược
53/2018/NĐ-CP	2018-04-16	8	6	1	1	2018-04-16	Sửa đổi, bổ sung Nghị định số 58/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định chi tiết về kinh doanh sản phẩm, dịch vụ mật mã dân sự và xuất khẩu, nhập khẩu sản phẩm mật mã dân sự
56/2018/NĐ-CP	2018-04-16	8	6	1	1	2018-07-01	Quy định về quản lý, bảo vệ kết cấu hạ tầng đường sắt
37/2018/TT-BTC	2018-04-16	6	13	1	1	2018-06-01	Hướng dẫn một số nội dung về sắp xếp lại, xử lý nhà, đất theo quy định tại Nghị định số 167/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định việc sắp xếp lại, xử lý tài sản công
57/2018/NĐ-CP	2018-04-17	8	6	1	1	2018-04-17	Cơ chế, chính sách khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn
58/2018/NĐ-CP	2018-04-18	8	6	1	1	2018-06-05	Bảo hiểm nông nghiệp
19/2018/TT-BGTVT	2018-04-19	6	21	1	1	2018-07-01	Quy định về tiêu chuẩn Đăng kiểm viên đường sắt và yêu cầu đối với cơ sở vật chất, kỹ thuật của tổ chức đăng kiểm đường sắt
59/2018/NĐ-CP	2018-04-20	8	6	1	1	2018-06-05	Sửa đổi, bổ sung một số điều của Nghị định số 08/2015/NĐ-CP ngày 21 tháng 01 năm 2015 của Chính phủ quy định chi tiết và biện pháp thi hành Luật hải quan về thủ tục hải quan, kiểm tra, giám sát, kiểm soát hải quan
60/2018/NĐ-CP	2018-04-20	8	6	1	1	2018-06-15	Quy định chi tiết nội dung chế độ báo cáo thống kê cấp quốc gia
38/2018/TT-BTC	2018-04-20	6	34	4	4
39/2018/TT-BTC	2018-04-20	6	13	1	1	2018-06-05	Sửa đổi, bổ sung một số điều tại Thông tư số 38/2015/TT-BTC ngày 25 tháng 3 năm 2015 của Bộ trưởng Bộ Tài chính quy định về thủ tục hải quan; kiểm tra, giám sát hải quan; thuế xuất khẩu, thuế nhập khẩu và quản lý thuế đối với hàng hoá xuất khẩu, nhập khẩu
61/2018/NĐ-CP	2018-04-23	8	6	1	1	2018-06-21	Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính
01/2018/NQ-HĐTP	2018-04-24	4	104	1	1	2018-06-09	Hướng dẫn việc áp dụng Điều 66 và Điều 106 của Bộ luật Hình sự về tha tù trước thời hạn có điều kiện
20/2018/QĐ-TTg	2018-04-26	3	3	1	1	2018-06-15	Quy định việc thực hiện tiêu hủy thuốc lá ngoại nhập lậu bị tịch thu là thuốc lá giả, thuốc lá không đảm bảo chất lượng và thí điểm bán đấu giá thuốc lá ngoại nhập lậu bị tịch thu đảm bảo chất lượng để xuất khẩu ra nước ngoài
20/2018/TT-BGTVT	2018-04-26	6	21	1	1	2018-07-01	Quy định về thông tin, chỉ dẫn, trang thiết bị phục vụ khách hàng, thiết bị an toàn trên phương tiện giao thông đường sắt
22/2018/TT-BGTVT	2018-05-02	6	21	1	1	2018-07-01	Quy định về vận tải hàng hóa trên đường sắt quốc gia và đường sắt chuyên dùng có nối ray với đường sắt quốc gia
04/2018/TT-BNNPTNT	2018-05-03	6	17	1	1	2018-07-01	Quy định tiêu chí, trình tự, thủ tục công nhận tiến bộ kỹ thuật trong nông nghiệp
12/2018/TT-BYT	2018-05-04	6	4	1	1	2018-07-01	Quy định về tiêu chuẩn sức khỏe của nhân viên đường sắt trực tiếp phục vụ chạy tàu
23/2018/TT-BGTVT	2018-05-04	6	21	1	1	2018-07-01	Quy định về giải quyết sự cố, tai nạn giao thông đường sắt và phân tích, thống kê báo cáo về sự cố, tai nạn giao thông đường sắt
12/2018/TT-BCA	2018-05-07	6	25	1	1	2018-06-22	Quy định thực hiện tha tù trước thời hạn có điều kiện trong Công an nhân dân
24/2018/TT-BGTVT	2018-05-07	6	21	1	1	2018-07-01	Quy định về xây dựng biểu đồ chạy tàu và điều hành giao thông vận tải đường sắt
05/2018/TT-BNV	2018-05-09	6	23	1	1	2018-07-01	Quy định mã số chức danh nghề nghiệp viên chức Âm thanh viên, Phát thanh viên, Kỹ thuật dựng phim, Quay phim thuộc chuyên ngành Thông tin và Truyền thông
65/2018/NĐ-CP	2018-05-12	8	6	1	1	2018-07-01	Quy định chi tiết thi hành một số Điều của Luật Đường sắt
67/2018/NĐ-CP	2018-05-14	8	6	1	1	2018-07-01	Quy định chi tiết một số điều của Luật Thủy lợi
26/2018/TT-BGTVT	2018-05-14	6	21	1	1	2018-07-01	Quy định điều kiện, trình tự, thủ tục thực hiện kết nối ray đường sắt đô thị, đường sắt chuyên dùng với đường sắt quốc gia; việc kết nối ray các tuyến đường sắt đô thị
27/2018/TT-BGTVT	2018-05-14	6	21	1	1	2018-07-01	Quy định về xây dựng, công bố công lệnh tải trọng, công lệnh tốc độ trên đường sắt quốc gia, đường sắt đô thị chạy chung với đường sắt quốc gia, đường sắt chuyên dùng
28/2018/TT-BGTVT	2018-05-14	6	21	1	1	2018-07-01	Quy định về kết nối tín hiệu đèn giao thông đường bộ với tín hiệu đèn báo hiệu trên đường bộ tại đường ngang, cung cấp thông tin hỗ trợ cảnh giới tại các điểm giao cắt giữa đường bộ và đường sắt
29/2018/TT-BGTVT	2018-05-14	6	151	4	3
46/2018/TT-BTC	2018-05-14	6	13	1	1	2018-07-01	Quy định chi tiết chi phí thực tế để in, sao, chụp và gửi thông tin quy định tại khoản 2 Điều 12 Luật tiếp cận thông tin
68/2018/NĐ-CP	2018-05-15	8	6	1	1	2018-07-01	Quy định chi tiết một số điều và biện pháp thi hành Luật Trách nhiệm bồi thường của Nhà nước
69/2018/NĐ-CP	2018-05-15	8	6	1	1	2018-05-15	Quy định chi tiết một số điều của Luật Quản lý Ngoại thương
70/2018/NĐ-CP	2018-05-15	8	6	1	1	2018-05-15	Quy định việc quản lý, sử dụng tài sản được hình thành thông qua việc triển khai thực hiện nhiệm vụ khoa học và công nghệ sử dụng vốn nhà nước
71/2018/NĐ-CP	2018-05-15	8	6	4	4
74/2018/NĐ-CP	2018-05-15	8	6	1	1	2018-07-01	Sửa đổi, bổ sung một số điều của Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 của Chính phủ quy định chi tiết thi hành một số điều Luật chất lượng sản phẩm, hàng hóa
75/2018/NĐ-CP	2018-05-15	8	6	1	1	2018-07-01	Quy định về tổ chức, nhiệm vụ, quyền hạn và trang phục, phù hiệu của lực lượng bảo vệ trên tàu
76/2018/NĐ-CP	2018-05-15	8	6	1	1	2018-07-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ
02/2018/NQ-HĐTP	2018-05-15	4	104	1	1	2018-07-01	Hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo
19/2018/NQ-CP	2018-05-15	4	6	0	2		Tiếp tục thực hiện những nhiệm vụ, giải pháp chủ yếu cải thiện môi trường kinh doanh, nâng cao năng lực cạnh tranh quốc gia năm 2018 và những năm tiếp theo		19-2018/NQ-CP
02/2018/TT-BKHCN	2018-05-15	6	18	1	1	2018-07-01	Quy định chế độ báo cáo thực hiện hợp đồng chuyển giao công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao; mẫu văn bản trong hoạt động cấp Giấy phép chuyển giao công nghệ, đăng ký gia hạn, sửa đổi, bổ sung nội dung chuyển giao công nghệ
04/2018/TT-BKHCN	2018-05-15	6	18	1	1	2018-07-01	Quy định các cuộc điều tra thống kê khoa học và công nghệ ngoài Chương trình điều tra thống kê quốc gia
13/2018/TT-BYT	2018-05-15	6	4	1	1	2018-06-30	Quy định về chất lượng dược liệu, thuốc cổ truyền
14/2018/TT-BCA	2018-05-15	6	25	1	1	2018-07-01	Quy định về mẫu, quản lý và sử dụng Giấy bảo vệ đặc biệt của lực lượng Cảnh vệ
31/2018/TT-BGTVT	2018-05-15	6	21	1	1	2018-07-01	Quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị
32/2018/TT-BGTVT	2018-05-15	6	21	1	1	2018-07-01	Ban hành 02 Quy chuẩn kỹ thuật quốc gia về đường sắt
47/2018/TT-BTC	2018-05-15	6	13	1	1	2018-07-01	Hướng dẫn xác định giá cho thuê, giá khởi điểm để đấu giá cho thuê, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng giao thông và thủy lợi
63/2018/TT-BTC	2018-05-15	6	13	1	1	2018-09-15	Hướng dẫn một số điều của Nghị định số 70/2018/NĐ-CP
64/2018/TT-BQP	2018-05-15	6	8	1	1	2018-05-15	Quy định thực hiện cung cấp thông tin trong Bộ Quốc phòng
77/2018/NĐ-CP	2018-05-16	8	6	1	1	2018-07-01	Quy định hỗ trợ phát triển thủy lợi nhỏ, thủy lợi nội đồng và tưới tiên tiến, tiết kiệm nước
78/2018/NĐ-CP	2018-05-16	8	6	1	1	2018-07-01	Sửa đổi, bổ sung một số đều của Nghị định số 127/2007/NĐ-CP ngày 01 tháng 8 năm 2007 của Chính phủ quy định chi tiết thi hành một số điều Luật tiêu chuẩn và quy chuẩn kỹ thuật
04/2018/TT-BTP	2018-05-17	6	51	1	1	2018-07-01	Ban hành một số biểu mẫu trong công tác bồi thường nhà nước
24/2018/QĐ-TTg	2018-05-18	3	3	1	1	2018-07-10	Ban hành Danh mục và lộ trình phương tiện, thiết bị sử dụng năng lượng phải loại bỏ và các tổ máy phát điện hiệu suất thấp không được xây dựng mới
26-NQ/TW	2018-05-19	4		3	1		Xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm…
04/2018/TT-BXD	2018-05-20	6	152	1	1	2018-11-01	Ban hành Quy chuẩn kỹ thuật quốc gia về Xây dựng và lắp đặt phương tiện quảng cáo ngoài trời
27-NQ/TW	2018-05-21	4	7	0	4		Cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp
81/2018/NĐ-CP	2018-05-22	8	6	1	1	2018-07-15	Quy định chi tiết Luật Thương mại về hoạt động xúc tiến thương mại
50/2018/TT-BTC	2018-05-23	6	13	1	1	2018-06-05	Ban hành các chỉ tiêu thông tin, mẫu chứng từ khai báo khi làm thủ tục xuất cảnh, nhập cảnh, quá cảnh đối với phương tiện qua cửa khẩu đường không, đường biển, đường sắt, đường bộ và cửa khẩu đường sông theo quy định tại Nghị định số 59 /2018/NĐ-CP ngày 20 tháng 4 năm 2018 của Chính phủ
83/2018/NĐ-CP	2018-05-24	8	6	1	1	2018-07-10	Khuyến nông
08/2018/TT-BTTTT	2018-05-25	6	57	1	1	2018-07-01	Ban hành "Quy chuẩn kỹ thuật quốc gia về tương thích điện từ cho thiết bị đa phương tiện- Yêu cầu phát xạ"
85/2018/NĐ-CP	2018-05-30	8	6	1	1	2018-07-15	Quy định về tiêu chuẩn, định mức sử dụng xe ô tô tại đơn vị lực lượng vũ trang nhân dân
35/2018/TT-BGTVT	2018-05-31	6	21	1	1	2018-07-30	Ban hành Định mức kinh tế kỹ thuật hoạt động tìm kiếm cứu nạn hàng hải
07/2018/TTLT-BTP-VKSNDTC-TANDTC	2018-06-12	10	153	1	1	2018-08-01	Quy định việc phối hợp trong thi hành quyết định của Tòa án giải quyết phá sản
87/2018/NĐ-CP	2018-06-15	8	6	4	5
03/2018/TT-BLĐTBXH	2018-06-15	6	9	1	1	2018-08-01	Quy định tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp
08/2018/TT-BKHCN	2018-06-15	6	18	1	1	2018-07-01	Ban hành sửa đổi, bổ sung khoản 7 Điều 6 Thông tư số 15/2015/TT-BKHCN ngày 25 tháng 8 quy định về đo lường, chất lượng trong kinh doanh xăng dầu
12/2018/TT-BCT	2018-06-15	6	52	1	1	2018-06-15	Quy định chi tiết một số điều của Luật Quản lý ngoại thương và Nghị định số 69/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ quy định chi tiết một số điều của Luật Quản lý ngoại thương
13/2018/TT-BCT	2018-06-15	6	50	4	3
09/2018/TT-BTP	2018-06-21	6	51	1	1	2018-08-21	Quy định Tiêu chí xác định vụ việc trợ giúp pháp lý phức tạp, điển hình
04/2018/TT-BLĐTBXH	2018-06-22	6	36	4	3
89/2018/NĐ-CP	2018-06-25	8	6	1	1	2018-10-10	Quy định chi tiết thi hành một số điều của Luật phòng, chống bệnh truyền nhiễm về kiểm dịch y tế biên giới
90/2018/NĐ-CP	2018-06-25	8	6	1	1	2018-08-10	Quy định chi tiết thi hành một số điều của Luật Cảnh vệ
91/2018/NĐ-CP	2018-06-26	8	6	1	1	2018-07-01	Cấp và quản lý bảo lãnh chính phủ
92/2018/NĐ-CP	2018-06-26	8	6	1	1	2018-07-01	Quản lý và sử dụng Quỹ Tích lũy trả nợ
14/2018/TT-BCT	2018-06-28	6	50	4	3
15/2018/TT-BCT	2018-06-29	6	52	1	1	2018-08-15	Quy định về việc phân luồng trong quy trình cấp Giấy chứng nhận xuất xứ hàng hóa ưu đãi
40/2018/TT-BGTVT	2018-06-29	6	21	1	1	2018-08-15	Quy định về thu thập và báo cáo tiêu thụ nhiên liệu của tàu biển Việt Nam
10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC	2018-06-29	10	154	1	1	2018-09-01	Quy định về phối hợp thực hiện trợ giúp pháp lý trong hoạt động tố tụng
93/2018/NĐ-CP	2018-06-30	8	6	1	1	2018-07-01	Quy định về quản lý nợ của chính quyền địa phương
94/2018/NĐ-CP	2018-06-30	8	6	1	1	2018-07-01	Nghiệp vụ quản lý nợ công
95/2018/NĐ-CP	2018-06-30	8	6	1	1	2018-07-01	Quy định về phát hành, đăng ký, lưu ký, niêm yết và giao dịch công cụ nợ của Chính phủ trên thị trường chứng khoán
96/2018/NĐ-CP	2018-06-30	8	6	1	1	2018-07-01	Quy định chi tiết về giá sản phẩm, dịch vụ thủy lợi và hỗ trợ tiền sử dụng sản phẩm, dịch vụ công ích thủy lợi
97/2018/NĐ-CP	2018-06-30	8	6	1	1	2018-07-01	Cho vay lại vốn vay ODA, vốn vay ưu đãi nước ngoài của Chính phủ
98/2018/NĐ-CP	2018-07-05	8	6	4	3
27/2018/QĐ-TTg	2018-07-06	3	3	1	7	2018-08-20	Ban hành Hệ thống ngành kinh tế Việt Nam
18/2018/TT-BCT	2018-07-19	6	52	1	1	2018-09-03	Quy định về hoạt động kiểm soát thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Công Thương
15/2018/TT-BGDĐT	2018-07-27	6	5	1	1	2018-09-11	Quy định tổ chức hoạt động, sử dụng thư điện tử và trang thông tin điện tử của các cơ sở giáo dục đại học, các trường cao đẳng sư phạm
43/2018/TT-BGTVT	2018-08-01	6	21	1	1	2018-10-01	Quy định về vùng hoa tiêu hàng hải bắt buộc của Việt Nam
32/2018/QĐ-TTg	2018-08-03	3	3	1	1	2018-09-20	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Tôn giáo Chính phủ trực thuộc Bộ Nội vụ
44/2018/TT-BGTVT	2018-08-03	6	21	1	1	2018-10-01	Ban hành Định mức kinh tế - kỹ thuật công tác nạo vét công trình hàng hải
67/2018/TT-BTC	2018-08-06	6	13	1	1	2018-09-01	Hướng dẫn việc quản lý, vận hành, trao đổi và khai thác thông tin trong Cơ sở dữ liệu quốc gia về tài sản công
06/2018/TTLT-BCA-BQP-BTC-VKSNDTC-TANDTC	2018-08-07	10	155	1	1	2018-09-20	Quy định chi tiết trình tự, thủ tục, mức tiền đặt, việc tạm giữ, hoàn trả, tịch thu, nộp ngân sách nhà nước số tiền đã đặt để bảo đảm
104/2018/NĐ-CP	2018-08-08	8	6	1	1	2018-08-08	104/2018/NĐ-CP hướng dẫn Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
11/2018/TT-BKHCN	2018-08-08	6	18	1	1	2018-09-15	Quy định định mức kinh tế - kỹ thuật hoạt động kiểm định, hiệu chuẩn phương tiện đo cho trạm quan trắc môi trường không khí tự động, liên tục
04/2018/NQ-HĐTP	2018-08-09	4	104	1	1	2018-10-01	Ban hành một số biểu mẫu trong giải quyết việc dân sự
34/2018/QĐ-TTg	2018-08-10	3	3	1	1	2018-10-12	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Quản lý thị trường trực thuộc Bộ Công Thương
71/2018/TT-BTC	2018-08-10	6	13	4	15
10/2018/TT-BNNPTNT	2018-08-14	6	17	1	1	2019-02-14	Ban hành Quy chuẩn kỹ thuật quốc gia thuốc thú y - Yêu cầu chung
73/2018/TT-BTC	2018-08-15	6	13	1	1	2018-10-01	Hướng dẫn sử dụng nguồn tài chính trong quản lý khai thác công trình thủy lợi sử dụng vốn nhà nước
75/2018/TT-BTC	2018-08-17	6	13	1	1	2018-10-03	Quy định chế độ quản lý, tính hao mòn tài sản kết cấu hạ tầng giao thông, thủy lợi
76/2018/TT-BTC	2018-08-17	6	13	1	1	2018-10-03	Hướng dẫn nội dung, mức chi xây dựng chương trình đào tạo, biên soạn giáo trình môn học đối với giáo dục đại học, giáo dục nghề nghiệp
18/2018/TT-BYT	2018-08-22	6	4	1	1	2018-10-15	Sửa đổi, bổ sung một số Điều của Thông tư số 52/2017/TT-BYT ngày 29 tháng 12 năm 2017 quy định về đơn thuốc và kê đơn thuốc hóa dược, sinh phẩm trong điều trị ngoại trú
108/2018/NĐ-CP	2018-08-23	8	6	4	3
109/2018/NĐ-CP	2018-08-29	8	6	1	1	2018-10-16	Nông nghiệp hữu cơ
19/2018/TT-BYT	2018-08-30	6	4	1	1	2018-10-15	Ban hành Thông tư Ban hành danh mục thuốc thiết yếu
25/2018/TT-BVHTTDL	2018-08-30	6	38	1	1	2018-11-15	Quy định việc hạn chế hình ảnh diễn viên sử dụng thuốc lá trong tác phẩm sân khấu, điện ảnh
12/2018/TT-BKHCN	2018-08-31	6	18	1	1	2018-10-15	Quy định về xây dựng, ký kết và quản lý các chương trình hợp tác quốc tế của Quỹ Phát triển khoa học và công nghệ Quốc gia trong tài trợ thực hiện nhiệm vụ khoa học và công nghệ, hỗ trợ hoạt động nâng cao năng lực khoa học và công nghệ quốc gia
114/2018/NĐ-CP	2018-09-04	8	6	4	3
115/2018/NĐ-CP	2018-09-04	8	6	4	3
13/2018/TT-BKHCN	2018-09-05	6	18	1	1	2018-11-01	Sửa đổi, bổ sung một số điều của Thông tư liên tịch số 13/2014/TTLT-BKHCN-BYT ngày 09 tháng 6 năm 2014 của Bộ trưởng Bộ Khoa học và Công nghệ và Bộ trưởng Bộ Y tế quy định về bảo đảm an toàn bức xạ trong y tế
02/2018/TTLT-VKSTC-TATC-BCA-BQP-BTC-BNNPTNT	2018-09-05	10	156	1	1	2018-10-10	Quy định việc phối hợp thi hành một số quy định của Bộ luật Tố tụng hình sự về khiếu nại, tố cáo		02/2018/TTLT-VKSTC-TATC-BCA-BQP-BTC-BNN&PTNT
11/2018/TT-BNV	2018-09-14	6	23	1	1	2018-10-30	Ban hành Bộ chỉ tiêu thống kê về thanh niên Việt Nam
23/2018/TT-BYT	2018-09-14	6	4	1	1	2018-11-01	Quy định việc thu hồi và xử lý thực phẩm không bảo đảm an toàn thuộc thẩm quyền quản lý của Bộ Y tế
123/2018/NĐ-CP	2018-09-17	8	6	1	1	2018-09-17	SỬA ĐỔI, BỔ SUNG MỘT SỐ NGHỊ ĐỊNH QUY ĐỊNH VỀ ĐIỀU KIỆN ĐẦU TƯ, KINH DOANH TRONG LĨNH VỰC NÔNG NGHIỆP
24/2018/TT-BYT	2018-09-18	6	4	1	1	2018-11-15	Quy định việc thành lập, tổ chức và hoạt động của Hội đồng tư vấn chuyên môn đánh giá nguyên nhân tai biến nặng trong quá trình sử dụng vắc xin
02/2018/TT-TANDTC	2018-09-21	6	104	1	1	2018-12-01	Quy định chi tiết việc xét xử vụ án hình sự có người tham gia tố tụng là người dưới 18 tuổi thuộc thẩm quyền của Tòa gia đình và người chưa thành niên
579/2018/UBTVQH14	2018-09-26	4	2	1	1	2019-01-01	Biểu thuế bảo vệ môi trường
10/2018/TT-BLĐTBXH	2018-09-26	6	9	1	1	2018-11-15	Quy định chương trình, tổ chức dạy học và đánh giá kết quả học tập môn Giáo dục quốc phòng và an ninh thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
130/2018/NĐ-CP	2018-09-27	8	6	4	6
23/2018/TT-BGDĐT	2018-09-28	6	5	1	1	2018-11-13	Ban hành Điều lệ Hội thao giáo dục quốc phòng và an ninh trong trường trung học phổ thông
91/2018/TT-BTC	2018-09-28	6	13	1	1	2018-12-18	Hướng dẫn lập, quản lý và sử dụng kinh phí thực hiện lộ trình dán nhãn năng lượng và áp dụng mức hiệu suất năng lượng tối thiểu
136/2018/NĐ-CP	2018-10-05	8	6	4	4
12/2018/TT-BNNPTNT	2018-10-05	6	17	1	1	2019-04-02	Ban hành Quy chuẩn kỹ thuật quốc gia về chất lượng thuốc bảo vệ thực vật
137/2018/NĐ-CP	2018-10-08	8	6	1	1	2018-11-25	Sửa đổi, bổ sung một số điều của Nghị định số 123/2013/NĐ-CP ngày 14 tháng 10 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật luật sư
140/2018/NĐ-CP	2018-10-08	8	6	4	18
32/2018/TT-BCT	2018-10-08	6	52	1	1	2018-11-23	Quy định mẫu, quy cách, chế độ cấp phát, quản lý, sử dụng số hiệu, biển hiệu, phù hiệu, cờ hiệu, cấp hiệu, trang phục của lực lượng Quản lý thị trường
33/2018/TT-BCT	2018-10-08	6	52	1	1	2018-11-23	Quy định về Thẻ kiểm tra thị trường
142/2018/NĐ-CP	2018-10-09	8	6	4	3
11/2018/TT-BTTTT	2018-10-15	6	57	1	1	2018-11-30	Công bố chi tiết Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu kèm theo mã số HS
13/2018/TT-BTTTT	2018-10-15	6	57	1	1	2018-12-01	Quy định Danh mục sản phẩm an toàn thông tin mạng nhập khẩu theo giấy phép và trình tự, thủ tục, hồ sơ cấp Giấy phép nhập khẩu sản phẩm an toàn thông tin mạng
14/2018/TT-BTTTT	2018-10-15	6	57	1	1	2018-12-01	Quy định về quản lý chất lượng dịch vụ bưu chính
34/2018/TT-BCA	2018-10-15	6	25	1	1	2018-12-01	Quy định trình tự điều tra, giải quyết tai nạn giao thông đường sắt của lực lượng Cảnh sát giao thông
144/2018/NĐ-CP	2018-10-16	8	6	4	4
14/2018/TT-BTP	2018-10-16	6	51	1	1	2018-12-12	Ban hành Quy tắc đạo đức nghề nghiệp đấu giá viên
146/2018/NĐ-CP	2018-10-17	8	6	1	1	2018-12-01	Quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật bảo hiểm y tế
14/2018/TT-BTNMT	2018-10-18	6	33	1	1	2018-12-03	Quy định kỹ thuật về quy trình công tác thông tin, dữ liệu khí tượng thủy văn
96/2018/TT-BTC	2018-10-18	6	13	1	1	2019-01-01	Quy định quản lý và sử dụng kinh phí chăm sóc sức khoẻ ban đầu cho người cao tuổi tại nơi cư trú; chúc thọ, mừng thọ; ưu đãi tín dụng và biểu dương, khen thưởng người cao tuổi
03/2018/TTLT-VKSNDTC-BCA-BQP-TTCP	2018-10-18	10	157	1	1	2018-12-10	Quy định về phối hợp giữa Cơ quan điều tra, Viện kiểm sát, Cơ quan thanh tra trong việc trao đổi thông tin về tội phạm và giải quyết kiến nghị khởi tố được phát hiện thông qua hoạt động thanh tra
04/2018/TTLT-VKSNDTC-BCA-BQP	2018-10-19	10	158	1	1	2018-12-10	Quy định về phối hợp giữa Cơ quan điều tra và Viện kiểm sát trong việc thực hiện một số quy định của Bộ luật Tố tụng hình sự
35-NQ/TW	2018-10-22	4		3	1		Tăng cường bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các…
27/2018/TT-BYT	2018-10-26	6	4	1	1	2019-01-01	Hướng dẫn thực hiện bảo hiểm y tế và khám bệnh, chữa bệnh liên quan đến HIV/AIDS
28/2018/TT-BYT	2018-10-26	6	4	1	1	2019-01-01	Quy định về quản lý điều trị người nhiễm HIV, người phơi nhiễm với HIV tại các cơ sở y tế
53/2018/TT-BGTVT	2018-10-28	6	21	1	1	2019-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống xử lý nước thải trên tàu
15/2018/TT-BNNPTNT	2018-10-29	6	17	1	1	2019-01-01	Ban hành bảng mã số HS đối với Danh mục hàng hóa thuộc thẩm quyền quản lý của Bộ Nông nghiệp và Phát triển nông thôn
29/2018/TT-BYT	2018-10-29	6	4	1	1	2019-01-01	Ban hành Thông tư quy định về thử thuốc trên lâm sàng
18/2018/TT-BLĐTBXH	2018-10-30	6	36	4	9
30/2018/TT-BYT	2018-10-30	6	4	1	1	2019-01-01	Ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với thuốc hóa dược, sinh phẩm, thuốc phóng xạ và chất đánh dấu thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế
31/2018/TT-BYT	2018-10-30	6	4	1	1	2019-01-01	Quy định thực hiện chương trình hỗ trợ thuốc miễn phí cho cơ sở khám bệnh, chữa bệnh để điều trị cho người bệnh
39/2018/TT-BCT	2018-10-30	6	52	1	1	2018-12-14	Quy định kiểm tra, xác minh xuất xứ hàng hóa xuất khẩu
40/2018/TT-BCT	2018-10-30	6	52	1	1	2018-12-14	Quy định về xây dựng và nội dung các tài liệu quản lý an toàn trong hoạt động dầu khí
16/2018/TT-BTNMT	2018-10-31	6	33	1	1	2018-12-14	Quy định tiêu chí, chỉ số đánh giá chất lượng dịch vụ sự nghiệp công xây dựng tiêu chuẩn quốc gia, quy chuẩn kỹ thuật quốc gia thuộc trách nhiệm của Bộ Tài nguyên và Môi trường
17/2018/TT-BTNMT	2018-10-31	6	33	1	1	2019-01-01	Quy định kỹ thuật thành lập, cập nhật bộ bản đồ chuẩn biên giới quốc gia à thể hiện đường biên giới quốc gia, chủ quyền lãnh thổ quốc gia trên các sản phẩm đo đạc và bản đồ, xuất bản phẩm bản đồ
18/2018/TT-BTNMT	2018-10-31	6	33	1	1	2018-12-18	Quy định về Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài nguyên và môi trường
05/2018/NQ-HĐTP	2018-11-05	4	104	1	1	2018-12-01	Hướng dẫn áp dụng Điều 234 về tội vi phạm quy định về bảo vệ động vật hoang dã và Điều 244 về tội vi phạm quy định về bảo vệ động vật nguy cấp, quý, hiếm của Bộ luật Hình sự
151/2018/NĐ-CP	2018-11-07	8	6	4	3
152/2018/NĐ-CP	2018-11-07	8	6	1	1	2018-12-24	Quy định một số chế độ đối với huấn luyện viên, vận động viên thể thao trong thời gian tập trung tập huấn, thi đấu
154/2018/NĐ-CP	2018-11-09	8	6	1	1	2018-11-09	Sửa đổi, bổ sung, bãi bỏ một số quy định về điều kiện đầu tư, kinh doanh trong lĩnh vực quản lý nhà nước của Bộ Khoa học và Công nghệ và một số quy định về kiểm tra chuyên ngành
45/2018/QĐ-TTg	2018-11-09	3	3	4	3
162/2018/TT-BQP	2018-11-11	6	8	1	1	2018-12-26	Hướng dẫn thực hiện chế độ phụ cấp dặc thù đối với lực lượng Cảnh vệ thuộc Bộ Quốc phòng
155/2018/NĐ-CP	2018-11-12	8	6	4	10
102/2018/TT-BTC	2018-11-14	6	13	4	3
104/2018/TT-BTC	2018-11-14	6	13	1	1	2019-01-01	Quy định thanh toán chi phí cho tổ chức, cá nhân được điều động, huy động trong hoạt động kiểm ngư
14/2018/TT-BKHCN	2018-11-15	6	18	1	1	2019-06-01	Ban hành 03 Quy chuẩn kỹ thuật quốc gia đối với thiết bị X-quang dùng trong y tế
19/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Hướng dẫn về bảo vệ và phát triển nguồn lợi thủy sản
20/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Quy định về trang phục, biểu trưng, cờ hiệu, cờ truyền thống, thẻ kiểm ngư và mầu sơn tàu, xuồng kiểm ngư
21/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Quy định ghi, nộp báo cáo, nhật ký khai thác thủy sản; công bố cảng cá chỉ định xác nhận nguồn gốc thủy sản từ khai thác; danh sách tàu cá khai thác thủy sản bất hợp pháp; xác nhận nguyên liệu, chứng nhận nguồn gốc thủy sản khai thác
22/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Quy định về việc ghi, nộp báo cáo, nhật ký khai thác thủy sản; công bố cảng cá chỉ định xác nhận nguồn gốc thủy sản từ khai thác; danh sách tầu cá khai thác bất hợp pháp; xác nhận nguyên liệu, chứng nhận nguồn gốc thủy sản khai thác
24/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Quy định việc cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về thủy sản
24/2018/TT-BTNMT	2018-11-15	6	33	1	1	2019-01-01	Quy định về kiểm tra, thẩm định, nghiệm thu chất lượng sản phẩm đo đạc và bản đồ
25/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Quy định trình tự, thủ tục đánh giá rủi ro, cấp phép nhập khẩu thủy sản sống
26/2018/TT-BNNPTNT	2018-11-15	6	17	1	1	2019-01-01	Quy định về quản lý giống thủy sản, thức ăn thủy sản và sản phẩm xử lý môi trường nuôi trồng thủy sản
43/2018/TT-BCT	2018-11-15	6	52	1	1	2019-01-01	Quy định về quản lý an toàn thực phẩm thuộc trách nhiệm của Bộ Công Thương
44/2018/TT-BCT	2018-11-15	6	52	1	1	2019-01-01	Quy định về việc tạm ngừng kinh doanh tạm nhập, tái xuất gỗ tròn, gỗ xẻ từ rừng tự nhiên từ Lào và Campuchia
47/2018/TT-BCT	2018-11-15	6	52	1	1	2019-01-01	Quy định việc xây dựng, thẩm định và ban hành định mức kinh tế - kỹ thuật về dịch vụ sự nghiệp công sử dụng ngân sách nhà nước áp dụng trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác thuộc lĩnh vực quản lý nhà nước của Bộ Công Thương
156/2018/NĐ-CP	2018-11-16	8	6	1	1	2019-01-01	Quy định chi tiết thi hành một số điều của Luật Lâm nghiệp
34/2018/TT-BYT	2018-11-16	6	4	1	1	2019-01-01	Quy định chi tiết một số điều của Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng
35/2018/TT-BYT	2018-11-22	6	4	1	1	2019-01-01	Quy định về Thực hành tốt sản xuất thuốc, nguyên liệu làm thuốc
36/2018/TT-BYT	2018-11-22	6	4	1	1	2019-01-10	Quy định về Thực hành tốt bảo quản thuốc, nguyên liệu làm thuốc
01/2018/TT-VPCP	2018-11-23	6	159	1	1	2019-01-06	Hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính
159/2018/NĐ-CP	2018-11-28	8	6	1	1	2019-01-11	Quản lý hoạt động nạo vét trong vùng nước cảng biển và vùng nước đường thủy nội địa
16/2018/TT-BKHCN	2018-11-29	6	18	1	1	2019-01-15	Quy định hoạt động, phối hợp trong Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại
21/2018/TT-BLĐTBXH	2018-11-30	6	9	1	1	2019-01-15	Quy định tiêu chí xác định chương trình chất lượng cao trình độ trung cấp, trình độ cao đẳng
39/2018/TT-BYT	2018-11-30	6	4	1	1	2019-01-15	Quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trong toàn quốc và hướng dẫn áp dụng giá, thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế trong một số trường hợp
165/2018/TT-BQP	2018-12-01	6	8	1	1	2019-01-15	Quy định về tổ chức và hoạt động của Hội đồng quân nhân trong Quân đội nhân dân Việt Nam
23/2018/TT-BLĐTBXH	2018-12-06	6	9	1	1	2019-01-21	Quy định về hồ sơ, sổ sách trong đào tạo trình độ trung cấp, trình độ cao đẳng
40/2018/TT-BYT	2018-12-07	6	4	1	1	2019-01-25	Quy định về quản lý mẫu bệnh phẩm bệnh truyền nhiễm
17/2018/TT-BKHCN	2018-12-10	6	18	1	1	2019-01-25	Quy định tiêu chuẩn, điều kiện, nội dung, hình thức thi và xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành khoa học và công nghệ
25/2018/TT-BLĐTBXH	2018-12-10	6	36	4	3
49/2018/QĐ-TTg	2018-12-12	3	3	1	1	2019-02-01	Thành lập, phê duyệt Điều lệ tổ chức và hoạt động của Quỹ hỗ trợ phát triển du lịch
121/2018/TT-BTC	2018-12-12	6	13	1	1	2019-02-01	Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí để thực hỉện công tác ứng cứu sự cố, bảo đảm an toàn thông tin mạng
50/2018/QĐ-TTg	2018-12-13	3	3	1	1	2019-01-30	Quy định đối tượng thủy sản nuôi chủ lực
57/2018/TT-BGTVT	2018-12-14	6	21	1	1	2019-02-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Trị và khu vực quản lý của Cảng vụ Hàng hải Quảng Trị
58/2018/TT-BGTVT	2018-12-14	6	21	1	1	2019-02-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Thừa Thiên Huế và khu vực quản lý của Cảng vụ Hàng hải Thừa Thiên Huế
32/2018/TT-NHNN	2018-12-18	6	44	1	1	2019-02-01	Hướng dẫn quy trình chuyển đổi ngoại tệ của Ngân hàng Nhà nước cho các dự án được Chính phủ cam kết bảo lãnh và hỗ trợ chuyển đổi ngoại tệ
18/2018/TT-BTTTT	2018-12-20	6	57	1	1	2019-02-12	Sửa đổi, bổ sung một số Điều của Thông tư số 46/2016/TT-BTTTT ngày 26 tháng 12 năm 2016 của Bộ trưởng Bộ Thông tin và Truyền thông quy định Danh mục thiết bị vô tuyến điện được miễn giấy phép sử dụng tần số vô tuyến điện, điều kiện kỹ thuật và khai thác kèm theo
164/2018/NĐ-CP	2018-12-21	8	6	1	1	2019-02-10	Kết hợp quốc phòng với kinh tế - xã hội và kinh tế - xã hội với quốc phòng
33/2018/TT-NHNN	2018-12-21	6	160	4	3
39/2018/TT-BCA	2018-12-21	6	25	1	1	2019-02-15	Quy định về phân công công tác đối với học sinh, sinh viên tốt nghiệp, kết thúc khóa học tại các trường Công an nhân dân
06/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BLĐTBXH	2018-12-21	10	161	1	1	2019-02-05	Phối hợp thực hiện một số quy định của Bộ luật Tố tụng hình sự về thủ tục tố tụng đối với người dưới 18 tuổi
26/2018/TT-BLĐTBXH	2018-12-25	6	9	1	1	2019-02-20	Quy định về quản lý chất lượng sản phẩm hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội
27/2018/TT-BLĐTBXH	2018-12-25	6	9	1	1	2019-02-15	Quy định về quy chế đánh giá cấp thẻ kiểm định viên chất lượng giáo dục nghề nghiệp; quy trình, chu kỳ kiểm định chất lượng giáo dục nghề nghiệp
28/2018/TT-BLĐTBXH	2018-12-25	6	9	1	1	2019-02-08	Quy định chương trình bồi dưỡng nghiệp vụ sư phạm cho nhà giáo dạy trình độ trung cấp, dạy trình độ cao đẳng; mẫu và quy chế quản lý, cấp chứng chỉ nghiệp vụ sư phạm dạy trình độ trung cấp, dạy trình độ cao đẳng
35/2018/TT-BNNPTNT	2018-12-25	6	17	1	1	2019-02-10	Sửa đổi, bổ sung Thông tư 25/2016/TT-BNNPTNT ngày 30/6/2016 quy định về kiểm dịch động vật, sản phẩm động vật trên cạn
36/2018/TT-BNNPTNT	2018-12-25	6	17	1	1	2019-02-10	Sửa đổi, bổ sung một số điều của Thông tư 26/2016/TT-BNNPTNT quy định về kiểm dịch động vật, sản phẩm động vật thủy sản
38/2018/TT-BNNPTNT	2018-12-25	6	47	4	3
52/2018/TT-BCT	2018-12-25	6	52	1	1	2019-02-18	Quy định định mức tiêu hao năng lượng trong ngành công nghiệp chế biến thủy sản, áp dụng cho quá trình chế biến công nghiệp của các nhóm sản phẩm cá da trơn và tôm
30/2018/TT-BTNMT	2018-12-26	6	33	1	1	2019-02-11	Quy định kỹ thuật về quan trắc và cung cấp thông tin, dữ liệu khí tượng thủy văn đối với trạm khí tượng thủy văn chuyên dùng
31/2018/TT-BLĐTBXH	2018-12-26	6	9	1	1	2019-02-11	Quy định chi tiết hoạt động huấn luyện an toàn, vệ sinh lao động
32/2018/TT-BLĐTBXH	2018-12-26	6	9	1	1	2019-02-08	Hướng dẫn việc hỗ trợ đào tạo nghề đối với lao động đang làm việc trong doanh nghiệp nhỏ và vừa
33/2018/TT-BLĐTBXH	2018-12-26	6	9	1	1	2019-02-08	Quy định về đào tạo trình độ cao đẳng, trung cấp, sơ cấp theo hình thức đào tạo từ xa, tự học có hướng dẫn
33/2018/TT-BTNMT	2018-12-26	6	33	1	1	2019-03-12	Quy định quy trình khắc phục hậu quả sự cố tràn dầu trên biển
36/2018/TT-BLĐTBXH	2018-12-26	6	9	1	1	2019-02-15	Hướng dẫn thực hiện lấy ý kiến của trẻ em trong quá trình xây dựng chương trình, chính sách, văn bản quy phạm pháp luật, quyết định, quy hoạch, kế hoạch phát triển kinh tế - xã hội về trẻ em hoặc liên quan đến trẻ em
37/2018/TT-BLĐTBXH	2018-12-26	6	9	1	1	2019-02-09	Quy định về khai báo, điều tra, thống kê và báo cáo tai nạn lao động hằng hải
57/2018/TT-BCT	2018-12-26	6	52	4	9
39/2018/TT-BNNPTNT	2018-12-27	6	17	1	1	2019-02-09	Hướng dẫn kiểm tra chất lượng, an toàn thực phẩm muối nhập khẩu thuộc trách nhiệm quản lý của Bộ Nông nghiệp và Phát triển nông thôn
168/2018/NĐ-CP	2018-12-28	8	6	1	1	2019-02-14	Công tác quốc phòng ở Bộ, ngành trung ương, địa phương
133/2018/TT-BTC	2018-12-28	6	13	1	1	2019-02-15	Hướng dẫn lập Báo cáo tài chính nhà nước
135/2018/TT-BTC	2018-12-28	6	13	1	1	2019-02-15	Quy định việc quản lý đối với tiền mặt, giấy tờ có giá, tài sản quý tạm gửi, tạm giữ do Kho bạc Nhà nước nhận bảo quản
21/2018/TT-BTTTT	2018-12-28	6	57	1	1	2019-07-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về phao vô tuyến chỉ vị trí khẩn cấp hàng hải (EPIRB) hoạt động ở băng tần 406,0 MHz đến 406,1 MHz”
23/2018/TT-BTTTT	2018-12-28	6	57	1	1	2019-02-11	Hướng dẫn thực hiện Chương trình mục tiêu Công nghệ thông tin giai đoạn 2016-2020
38/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Quy định tiêu chuẩn, định mức sử dụng diện tích công trình sự nghiệp thuộc lĩnh vực giáo dục nghề nghiệp
40/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực nghệ thuật, mỹ thuật và ngôn ngữ
41/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực báo chí, thông tin, kinh doanh và quản lý
41/2018/TT-BNNPTNT	2018-12-28	6	17	1	1	2019-02-15	Hướng dẫn về tổ chức và hoạt động của hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Nông nghiệp và phát triển nông thôn
43/2018/TT-BNNPTNT	2018-12-28	6	17	1	1	2019-01-01	Quy định một số nội dung về xuất khẩu, nhập khẩu giống cây trồng, giống vật nuôi, nguồn gen cây trồng; nhập khẩu thuốc bảo vệ thực vật và nhập khẩu vật thể trong Danh mục vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ dịch hại trước khi nhập khẩu vào Việt Nam
44/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực máy tính và công nghệ thông tin
44/2018/TT-BYT	2018-12-28	6	4	1	1	2019-03-01	Quy định về kê đơn thuốc cổ truyền, thuốc dược liệu và kết hợp thuốc cổ truyền, thuốc dược liệu, với thuốc hóa dược
45/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng nhóm các ngành, nghề thuộc lĩnh vực công nghệ kỹ thuật kiến trúc, công trình xây dựng, cơ khí, điện, điện tử, truyền thông và hóa học
45/2018/TT-BYT	2018-12-28	6	4	1	1	2019-03-01	Sửa đổi, bổ sung một số điều của Thông tư liên tịch số 07/2016/TTLT-BYT-BTC-BLĐTBXH ngày 15 tháng 4 năm 2016 quy định chi tiết Nghị định số 39/2015/NĐ-CP ngày 27 tháng 4 năm 2015 của Chính phủ quy định chính sách hỗ trợ cho phụ nữ thuộc hộ nghèo là người dân tộc thiểu số khi sinh con đúng chính sách dân số
46/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực vật liệu, luyện kim, sản xuất và công nghệ kỹ thuật khác
47/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực cơ khí
47/2018/TT-BYT	2018-12-28	6	4	1	1	2019-03-01	Quy định việc áp dụng điều kiện về văn bằng, chứng chỉ, giấy chứng nhận và thực hành chuyên môn để cấp chứng chỉ hành nghề dược cổ truyền
48/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kỹ thuật điện, điện tử và viễn thông
50/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kỹ thuật mỏ và kỹ thuật khác
51/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực sản xuất, chế biến và xây dựng
52/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực nông, lâm nghiệp, thủy sản và thú ý
54/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực sức khỏe và dịch vụ xã hội
55/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực du lịch, khách sạn, thể thao và dịch vụ cá nhân
56/2018/TT-BLĐTBXH	2018-12-28	6	9	1	1	2019-02-10	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực dịch vụ vận tải, môi trường và an ninh
01/2019/NĐ-CP	2019-01-01	8	6	1	1	2019-02-15	Kiểm lâm và Lực lượng chuyên trách bảo vệ rừng
02/2019/NĐ-CP	2019-01-02	8	6	1	1	2019-02-16	Phòng thủ dân sự
01/2019/TT-BLĐTBXH	2019-01-02	6	9	1	1	2019-03-15	Quy định về việc xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện
06/QĐ-TTg	2019-01-03	3	3	0	3		Tiêu chuẩn, trình tự đánh giá và công nhận xã, phường, thị trấn phù hợp với trẻ em
03/2019/NĐ-CP	2019-01-04	8	6	1	1	2019-02-20	Hoạt động viễn thám
01/2019/TT-BKHĐT	2019-01-04	6	110	1	1	2019-02-08	Quy định Chế độ báo cáo thống kê ngành Thống kê
01/2019/QĐ-TTg	2019-01-05	3	3	1	2	2019-03-05	Ban hành Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030
02/2019/TT-BQP	2019-01-07	6	8	1	1	2019-02-25	Quy định về hoạt động đo lường trong lĩnh vực quân sự, quốc phòng
01/2019/TT-BCT	2019-01-09	6	52	1	1	2019-02-22	Quy định cửa khẩu nhập khẩu phế liệu
02/2019/NQ-HĐTP	2019-01-11	4	104	1	1	2019-03-15	Hướng dẫn áp dụng Điều 150 về tội mua bán người và Điều 151 về tội mua bán người dưới 16 tuổi của Bộ luật Hình sự
02/2019/TT-BGTVT	2019-01-11	6	21	1	1	2019-04-01	Công bố vùng nước cảng biển thuộc địa phận thành phố Đà Nẵng và khu vực quản lý của Cảng vụ hàng hải Đà Nẵng
39-NQ/TW	2019-01-15	4		3	1		Nâng cao hiệu quả quản lý, khai thác, sử dụng và phát huy các nguồn…
01/2019/TT-BNNPTNT	2019-01-18	6	17	1	1	2019-03-05	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam
04/2019/TT-BLĐTBXH	2019-01-21	6	9	1	1	2019-03-08	Hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đố với quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa
06/2019/NĐ-CP	2019-01-22	8	6	1	1	2019-03-10	Quản lý thực vật rừng, động vật rừng nguy cấp, quý, hiếm và thực thi Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp
03/2019/TT-BCT	2019-01-22	6	52	1	1	2019-03-08	Quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương
08/2019/NĐ-CP	2019-01-23	8	6	1	1	2019-03-11	Quy định một số chế độ đối với thành viên cơ quan Việt Nam ở nước ngoài
09/2019/NĐ-CP	2019-01-24	8	6	4	9
07/2019/TT-BTC	2019-01-28	6	13	1	1	2019-03-28	SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 72/2015/TT-BTC NGÀY 12 THÁNG 5 NĂM 2015 CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH QUY ĐỊNH ÁP DỤNG CHẾ ĐỘ ƯU TIÊN TRONG VIỆC THỰC HIỆN THỦ TỤC HẢI QUAN, KIỂM TRA, GIÁM SÁT HẢI QUAN ĐỐI VỚI HÀNG HÓA XUẤT KHẨU, NHẬP KHẨU CỦA DOANH NGHIỆP
05/2019/TT-BGTVT	2019-01-29	6	21	1	1	2019-03-15	Quy định tiêu chí giám sát, nghiệm thu dịch vụ công ích thông tin duyên hải
11/2019/NĐ-CP	2019-01-30	8	6	1	1	2019-03-15	Sửa đổi, bổ sung một số điều của các Nghị định có quy định thủ tục hành chính liên quan đến yêu cầu nộp bản sao giấy tờ có công chứng, chứng thực thuộc phạm vi chức năng quản lý của Bộ Văn hóa, Thể thao và Du lịch
06/2019/TT-BGTVT	2019-01-31	6	21	1	1	2019-04-01	Quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng đường sắt quốc gia theo chất lượng thực hiện và chế độ, quy trình bảo trì tài sản kết cấu hạ tầng đường sắt quốc gia
45-KL/TW	2019-02-01	7		3	1		Tiếp tục đẩy mạnh thực hiện Chỉ thị số 18-CT/TW về trật tự, an toàn…
13/2019/NĐ-CP	2019-02-01	8	6	1	1	2019-03-20	Doanh nghiệp khoa học và công nghệ
14/2019/NĐ-CP	2019-02-01	8	6	1	1	2019-03-20	Sửa đổi, bổ sung một số điều của Nghị định số 108/2015/NĐ-CP ngày 28 tháng 10 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật thuế tiêu thụ đặc biệt
15/2019/NĐ-CP	2019-02-01	8	6	1	1	2019-03-20	Quy định chi tiết một số điều và biện pháp thi hành Luật giáo dục nghề nghiệp
16/2019/NĐ-CP	2019-02-01	8	6	1	1	2019-03-20	Sửa đổi, bổ sung một số điều của các Nghị định quy định về điều kiện kinh doanh thuộc phạm vi quản lý nhà nước của Ngân hàng Nhà nước Việt Nam
18/2019/NĐ-CP	2019-02-01	8	6	1	1	2019-03-20	Quản lý và thực hiện hoạt động khắc phục hậu quả bom mìn vật nổ sau chiến tranh
15/2019/TT-BQP	2019-02-11	6	8	1	1	2019-07-01	Quy định quy trình tuần tra, kiểm tra, kiểm soát của Cảnh sát biển Việt Nam
08/2019/QĐ-TTg	2019-02-15	3	3	1	1	2019-04-15	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Tiêu chuẩn Đo lường Chất lượng trực thuộc Bộ Khoa học và Công nghệ
09/2019/TT-BTC	2019-02-15	6	13	1	1	2019-04-01	SỬA ĐỔI, BỔ SUNG MỘT SỐ NỘI DUNG TẠI CÁC PHỤ LỤC CỦA THÔNG TƯ SỐ 65/2017/TT-BTC NGÀY 27 THÁNG 6 NĂM 2017 CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH BAN HÀNH DANH MỤC HÀNG HÓA XUẤT KHẨU, NHẬP KHẨU VIỆT NAM
11/2019/QĐ-TTg	2019-02-18	3	3	1	1	2019-04-05	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Nhà nước về người Việt Nam ở nước ngoài trực thuộc Bộ Ngoại giao
19/2019/NĐ-CP	2019-02-19	8	6	1	1	2019-04-05	Họ, hụi, biêu, phường
10/2019/TT-BTC	2019-02-20	6	13	1	1	2019-04-06
22/2019/NĐ-CP	2019-02-25	8	6	1	1	2019-04-15	Quy định về tố cáo và giải quyết tố cáo trong Công an nhân dân
13/2019/QĐ-TTg	2019-02-27	3	3	1	1	2019-04-15	Sửa đổi, bổ sung một số điều của Quyết định số 127/2009/QĐ-TTg ngày 26 tháng 10 năm 2009 của Thủ tướng Chính phủ ban hành Chế độ báo cáo thống kê về phòng, chống ma túy
08/2019/TT-BGTVT	2019-02-28	6	21	1	1	2019-06-01	Quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng giao thông đường thủy nội địa theo chất lượng thực hiện
09/2019/TT-BGTVT	2019-03-01	6	21	1	1	2019-09-01	Ban hành Quy chuẩn kỹ thuật quốc gia về các hệ thống ngăn ngừa ô nhiễm biển của tàu
17/NQ-CP	2019-03-07	4	6	3	1		Một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử…
26/2019/NĐ-CP	2019-03-08	8	6	1	1	2019-04-25	Quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản
02/2019/TT-BTTTT	2019-03-08	6	57	1	1	2019-04-22	Hướng dẫn về quản lý hoạt động thông tin đối ngoại của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ
10/2019/TT-BGTVT	2019-03-11	6	21	1	1	2019-05-01	Quy định về phòng, chống thiên tai trong lĩnh vực hàng hải
11/2019/TT-BGTVT	2019-03-11	6	21	1	1	2019-05-01	Sửa đổi, bổ sung một số điều của Thông tư số 24/2018/TT-BGTVT ngày 07 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về xây dựng biểu đồ chạy tàu và điều hành giao thông vận tải đường sắt
27/2019/NĐ-CP	2019-03-13	8	6	1	1	2019-05-01	Quy định chi tiết một số điều của Luật Đo đạc và bản đồ
14/2019/QĐ-TTg	2019-03-13	3	3	1	2	2019-05-01	Xây dựng, quản lý, khai thác Tủ sách pháp luật
02/2019/TT-BTP	2019-03-15	6	51	1	1	2019-05-05	Quy định nghĩa vụ tham gia bồi dưỡng bắt buộc về chuyên môn, nghiệp vụ của luật sư
15/2019/TT-BTC	2019-03-18	6	13	1	1	2019-06-01	Hướng dẫn cơ chế quản lý tài chính và đánh giá hiệu quả hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa
28/2019/NĐ-CP	2019-03-20	8	6	1	1	2019-05-05	Quy định về tố cáo và giải quyết tố cáo trong Quân đội nhân dân
06/2019/TT-BCT	2019-03-25	6	52	1	1	2019-05-08	Quy định cửa khẩu nhập khẩu ô tô chở người dưới 16 chỗ ngồi
08/2019/TT-BCA	2019-03-26	6	25	1	1	2019-05-10	Ban hành Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Công an
15/2019/QĐ-TTg	2019-03-28	3	3	1	1	2019-06-01	Thực hiện thủ tục biên phòng điện tử tại các cửa khẩu do Bộ Quốc phòng quản lý
03/2019/TT-BYT	2019-03-28	6	4	1	1	2019-06-01	Ban hành Danh mục thuốc sản xuất trong nước đáp ứng yêu cầu về điều trị, giá thuốc và khả năng cung cấp
13/2019/TT-BGTVT	2019-03-29	6	21	1	1	2019-06-01	Quy định chi tiết Chương trình an ninh hàng không và kiểm soát chất lượng an ninh hàng không Việt Nam
31/2019/NĐ-CP	2019-04-10	8	6	1	1	2019-05-28	Quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo
32/2019/NĐ-CP	2019-04-10	8	6	4	22
22/2019/TT-BTC	2019-04-16	6	13	1	1	2019-07-01	Sửa đổi, bổ sung một số điều của Thông tư số 12/2015/TT-BTC ngày 30 tháng 01 năm 2015 của Bộ trưởng Bộ Tài chính quy định chi tiết thủ tục cấp Chứng chỉ nghiệp vụ khai hải quan; cấp và thu hồi mã số nhân viên đại lý làm thủ tục hải quan; trình tư, thủ tục công nhận và hoạt động đại lý làm thủ tục hải quan
18/2019/QĐ-TTg	2019-04-19	3	3	1	1	2019-06-15	Quy định việc nhập khẩu máy móc, thiết bị, dây chuyền công nghệ đã qua sử dụng
07/2019/TT-BCT	2019-04-19	6	52	1	1	2019-06-20	Quy định về xuất khẩu hàng dệt may sang Mê-hi-cô theo CPTPP
33/2019/NĐ-CP	2019-04-23	8	6	1	1	2019-06-17	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ
14/2019/TT-BGTVT	2019-04-24	6	21	1	1	2019-06-15	Công bố vùng nước các cảng biển thuộc địa phận tỉnh Đồng Nai, tỉnh Bình Dương và khu vực quản lý của Cảng vụ Hàng hải Đồng Nai
35/2019/NĐ-CP	2019-04-25	8	6	4	3
15/2019/TT-BGTVT	2019-04-26	6	21	1	1	2019-12-01	Ban hành Quy chuẩn kỹ thuật quốc gia về cơ sở vật chất, trang thiết bị đào tạo của cơ sở đào tạo, huấn luyện thuyền viên hàng hải
36/2019/NĐ-CP	2019-04-29	8	6	1	1	2019-06-14	Quy định chi tiết một số điều của Luật sửa đổi, bôt sung một số điều của Luật thể dục thể thao
05/2019/TT-BNNPTNT	2019-05-02	6	17	1	1	2019-07-01	Quy định chế độ, quy trình bảo trì tài sản kết cấu hạ tầng thủy lợi
07/2019/TT-BGDĐT	2019-05-02	6	5	1	1	2019-06-17	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương nhân viên giáo vụ trong trường phổ thông dân tộc nội trú; trường trung học phổ thông chuyên; trường dự bị đại học và trường dành cho người khuyết tật công lập
08/2019/TT-BGDĐT	2019-05-02	6	5	1	1	2019-06-17	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương nhân viên thiết bị, thí nghiệm trong các trường trung học và trường chuyên biệt công lập
16/2019/TT-BGTVT	2019-05-03	6	21	1	1	2019-07-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Nam và khu vực quản lý của Cảng vụ Hàng hải Quảng Nam
03/2019/TT-BTTTT	2019-05-06	6	57	1	1	2019-06-21	Quy định việc đăng, phát nội dung thông tin đối ngoại trên báo chí
39/2019/NĐ-CP	2019-05-10	8	6	1	1	2019-07-01	Tổ chức và hoạt động của Quỹ Phát triển doanh nghiệp nhỏ và vừa
19/2019/QĐ-TTg	2019-05-10	3	3	1	1	2019-07-01	Giữ lại con dấu hết giá trị sử dụng của một số cơ quan, tổ chức, chức danh nhà nước để lưu trữ, phục vụ nghiên cứu lịch sử
41/2019/NĐ-CP	2019-05-15	8	6	1	1	2019-05-15	Quy định chi tiết việc lập, thẩm định, phê duyệt, công bố, thực hiện, đánh giá và điều chỉnh quy hoạch phát triển, ứng dụng năng lượng nguyên tử
08/2019/TT-BKHĐT	2019-05-17	6	122	4	4
03/2019/NQ-HĐTP	2019-05-24	4	104	1	1	2019-07-07	Hướng dẫn áp dụng Điều 324 của Bộ luật Hình sự về tội rửa tiền
51-KL/TW	2019-05-30	7		3	1		Tiếp tục thực hiện Nghị quyết số 29-NQ/TW về đổi mới căn bản, toàn…
01/2019/TT-BKHCN	2019-05-30	6	18	1	1	2019-07-15	Quy định về bảo đảm an ninh nguồn phóng xạ
08/2019/TT-BYT	2019-05-31	6	4	1	1	2019-08-01	Hướng dẫn tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng thuộc lĩnh vực y tế
48/2019/NĐ-CP	2019-06-05	8	6	1	1	2019-08-15	Quy định về quản lý hoạt động của phương tiện phục vụ vui chơi, giải trí dưới nước
49/2019/NĐ-CP	2019-06-06	8	6	1	1	2019-07-25	Quy định chi tiết và biện pháp thi hành một số điều của Luật Công an nhân dân
09/2019/TT-BYT	2019-06-10	6	4	1	1	2019-08-01	Hướng dẫn thẩm định điều kiện ký hợp đồng khám bệnh, chữa bệnh bảo hiểm y tế ban đầu, chuyển thực hiện dịch vụ cận lâm sàng và một số trường hợp thanh toán trực tiếp chi phí trong khám bệnh, chữa bệnh bảo hiểm y tế
21/2019/TT-BGTVT	2019-06-12	6	21	1	1	2019-08-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Bình Thuận, vùng nước cảng biển Bình Thuận - Ninh Thuận tại khu vực Vĩnh Tân - Cà Ná và khu vực quản lý của Cảng vụ hàng hải Bình Thuận
35/2019/TT-BTC	2019-06-12	6	34	4	3
52/2019/NĐ-CP	2019-06-14	8	6	1	1	2019-08-01	Quy định chi tiết một số điều của Luật Đặc xá
23/2019/TT-BGTVT	2019-06-21	6	21	1	1	2019-08-15	Công bố vùng nước cảng biển thuộc địa phận thành phố Hải Phòng và khu vực quản lý của Cảng vụ Hàng hải Hải Phòng
55/2019/NĐ-CP	2019-06-24	8	6	1	1	2019-08-16	Hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa
57/2019/NĐ-CP	2019-06-26	8	6	4	3
04/2019/TT-BKHCN	2019-06-26	6	18	1	1	2019-09-15	Quy định sử dụng hóa chất để thực hiện thí nghiệm, nghiên cứu khoa học
06/2019/TT-NHNN	2019-06-26	6	44	1	1	2019-09-06	Hướng dẫn về quản lý ngoại hối đối với hoạt động đầu tư trực tiếp nước ngoài vào Việt Nam
08/2019/TT-BCT	2019-06-26	6	52	1	1	2019-08-12	Quy định việc nhập khẩu mặt hàng gạo và lá thuốc lá khô có xuất xứ từ Vương quốc Campuchia theo hạn ngạch thuế quan năm 2019 và năm 2020
23/2019/QĐ-TTg	2019-06-27	3	3	1	1	2019-09-01	Ban hành Danh mục hàng hóa nhập khẩu phải làm thủ tục hải quan tại cửa khẩu nhập
58/2019/NĐ-CP	2019-07-01	8	6	4	3
59/2019/NĐ-CP	2019-07-01	8	6	1	1	2019-08-15	Quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng
02/2019/TT-BVHTTDL	2019-07-05	6	38	1	1	2019-09-01	Quy định quy trình giám định tư pháp về quyền tác giả, quyền liên quan
03/2019/TT-BVHTTDL	2019-07-05	6	38	1	1	2019-09-01	Quy định quy trình giám định tư pháp đối với di vật, cổ vật
07/2019/TT-BTNMT	2019-07-05	6	33	1	1	2019-08-20	Ban hành định mức kinh tế -kỹ thuật đo khống chế ảnh viễn thám
08/2019/TT-BTNMT	2019-07-05	6	33	1	1	2019-08-20	Ban hành Định mức kinh tế - kỹ thuật thành lập bản đồ chuyên đề bằng ảnh viễn thám tỷ lệ 1:5.000; 1:10.000; 1:500.000; 1:1.000.000
09/2019/TT-BTNMT	2019-07-05	6	33	1	1	2019-08-20	Ban hành Định mức kinh tế - kỹ thuật công bố siêu dữ liệu viễn thám quốc gia
13/2019/TT-BYT	2019-07-05	6	4	1	1	2019-08-20	Sửa đổi, bổ sung một số điều của Thông tư số 39/2018/TT-BYT ngày 30 tháng 11 năm 2018 của Bộ trưởng Bộ Y tế quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trong toàn quốc và hướng dẫn áp dụng giá, thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế trong một số trường hợp
24/2019/TT-BGTVT	2019-07-05	6	21	1	1	2019-10-01	Ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống thiết bị phòng vệ đường ngang cảnh báo tự động - QCVN 104:2019/BGTVT
99/2019/TT-BQP	2019-07-06	6	8	1	1	2019-08-20	Quy định chi tiết một số điều và biện pháp thi hành Nghị định số 168/2018/NĐ-CP ngày 28 tháng 12 năm 2018 của Chính phủ về công tác quốc phòng ở bộ, ngành Trung ương, địa phương
61/2019/NĐ-CP	2019-07-10	8	6	1	1	2019-08-28	Quy định chi tiết một số điều và biện pháp thi hành Luật Cảnh sát biển Việt Nam
63/2019/NĐ-CP	2019-07-11	8	6	4	4
24/2019/QĐ-TTg	2019-07-11	3	3	1	1	2019-09-01	Sửa đổi Điều 3 Quyết định số 25/2017/QĐ-TTg ngày 03 tháng 7 năm 2017 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn
15/2019/TT-BYT	2019-07-11	6	4	1	1	2019-10-01	Quy định việc đấu thầu thuốc tại các cơ sở y tế công lập
17/2019/TT-BYT	2019-07-17	6	4	1	1	2019-09-01	Hướng dẫn giám sát và đáp ứng với bệnh, dịch bệnh truyền nhiễm
18/2019/TT-BYT	2019-07-17	6	4	1	1	2019-07-17	Hướng dẫn Thực hành sản xuất tốt (GMP) trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe
07/2019/TT-BKHCN	2019-07-26	6	18	1	1	2020-01-01	Sửa đổi, bổ sung một số điều của Thông tư số 23/2013/TT-BKHCN ngày 26 tháng 9 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về đo lường đối với phương tiện đo nhóm 2
66/2019/NĐ-CP	2019-07-29	8	6	1	1	2019-09-15	Bảo tồn và sử dụng bền vững các vùng đất ngập nước
09/2019/TT-BKHĐT	2019-07-29	6	122	4	4
10/2019/TT-BKHĐT	2019-07-30	6	110	1	1	2019-09-16	Quy định bộ chỉ tiêu thống kê phát triển giới của quốc gia
11/2019/TT-BCT	2019-07-30	6	52	1	1	2019-09-16	Hướng dẫn thực hiện hoạt động xúc tiến thương mại phát triển ngoại thương thuộc Chương trình cấp quốc gia về xúc tiến thương mại
12/2019/TT-BCT	2019-07-30	6	52	1	1	2019-09-12	Quy định Quy tắc xuất xứ hàng hóa trongHiệp định khung về hợp tác kinh tế toàn diện giữaHiệp hội các quốc gia Đông Nam Á và nước Cộng hòa nhân dân Trung Hoa
19/2019/TT-BYT	2019-07-30	6	4	1	1	2019-09-26	Quy định Thực hành tốt nuôi trồng, thu hái dược liệu và các nguyên tắc, tiêu chuẩn khai thác dược liệu tự nhiên
67/2019/NĐ-CP	2019-07-31	8	6	4	3
06/2019/TT-BVHTTDL	2019-08-01	6		5	1	2019-09-25	Ban hành Quy chế tổ chức và hoạt động của Hội đồng thẩm định nội dung triển lãm
12/2019/TT-BTNMT	2019-08-05	6	33	1	1	2019-09-20	Ban hành Định mức kinh tế - kỹ thuật vận hành trạm thu dữ liệu viễn thám
07/2019/TT-BNNPTNT	2019-08-07	6	17	1	1	2020-01-01	Ban hành Quy chuẩn kỹ thuật Quốc gia về thức ăn thủy sản
27/2019/TT-BGTVT	2019-08-07	6	21	1	1	2020-03-31	Ban hành Thông tư ban hành Quy chuẩn kỹ thuật quốc gia về cơ sở đóng mới, sửa chữa tàu biển; Quy chuẩn kỹ thuật quốc gia về thiết bị áp lực trên phương tiện giao thông vận tải và phương tiện, thiết bị thăm dò, khai thác trên biển; Quy kỹ thuật quốc gia về chế tạo và kiểm tra phương tiện, thiết bị xếp dỡ; Quy chuẩn kỹ thuật quốc gia về an toàn lao động và kỹ thuật nồi hơi lắp đặt trên phương tiện, thiết bị thăm dò và khai thác trên biển và Quy chuẩn kỹ thuật quốc gia về Phân cấp và đóng tàu biển vỏ thép - Sửa đổi 3: 2018
48/2019/TT-BTC	2019-08-08	6	13	1	1	2019-10-10	Hướng dẫn việc trích lập và xử lý các khoản dự phòng giảm giá hàng tồn kho, tổn thất các khoản đầu tư, nợ phải thu khó đòi và bảo hành sản phẩm, hàng hóa, dịch vụ, công trình xây dựng tại doanh nghiệp
12/2019/TT-BLĐTBXH	2019-08-12	6	9	1	1	2019-09-26	Hướng dẫn việc chuyển xếp lương chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp
69/2019/NĐ-CP	2019-08-15	8	6	1	1	2019-10-01	Quy định việc sử dụng tài sản công để thanh toán cho Nhà đầu tư khi thực hiện dự án đầu tư xây dựng công trình theo hình thức Hợp đồng Xây dựng - Chuyển giao
05/2019/NQ-HĐTP	2019-08-15	4	104	1	1	2019-09-01	Hướng dẫn áp dụng Điều 214 về tội gian lận bảo hiểm xã hội, bảo hiểm thất nghiệp, Điều 215 về tội gian lận bảo hiểm y tế và Điều 216 về tội trốn đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp cho người lao động của Bộ luật Hình sự
26/2019/QĐ-TTg	2019-08-15	3	3	1	1	2019-08-15	Phê duyệt Danh mục doanh nghiệp thực hiện cổ phần hóa đến hết năm 2020
36-CT/TW	2019-08-16	9	146	0	4		Tăng cường, nâng cao hiệu quả công tác phòng, chống và kiểm soát ma túy
751/2019/UBTVQH14	2019-08-16	4	2	4	4
70/2019/NĐ-CP	2019-08-23	8	6	1	1	2019-10-10	Quy định về thực hiện nghĩa vụ tham gia Công an nhân dân
56/2019/TT-BTC	2019-08-23	6	13	1	1	2019-10-15	Sửa đổi, bổ sung một số điều của Thông tư số 49/2015/TT-BTC ngày 14 tháng 4 năm 2015 quy định thủ tục hải quan đối với thư, gói, kiện hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ bưu chính của doanh nghiệp được chỉ định và Thông tư số 191/2015/TT-BTC ngày 24 tháng 11 năm 2015 quy định thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh gửi qua dịch vụ chuyển phát nhanh quốc tế
57/2019/TT-BTC	2019-08-26	6	13	1	1	2019-10-15	Hướng dẫn cơ chế xử lý rủi ro của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa
71/2019/NĐ-CP	2019-08-30	8	6	4	6
72/2019/NĐ-CP	2019-08-30	8	6	4	3
15/2019/TT-BGDĐT	2019-08-30	6	5	1	1	2019-10-16	Ban hành Quy định chuẩn quốc gia về chữ nổi Braille cho người khuyết tật
24/2019/TT-BYT	2019-08-30	6	4	1	1	2019-10-16	Hướng dẫn Thực hành sản xuất tốt (GMP) trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe
25/2019/TT-BYT	2019-08-30	6	4	1	1	2019-10-16	Quy định việc truy xuất nguồn gốc sản phẩm thực phẩm thuộc lĩnh vực quản lý của Bộ Y tế
26/2019/TT-BYT	2019-08-30	6	4	1	1	2019-10-15	Quy định về Danh mục thuốc hiếm
60/2019/TT-BTC	2019-08-30	6	13	1	1	2019-10-15	Sửa đổi, bổ sung một số điều của Thông tư số 39/2015/TT-BTC ngày 25 tháng 3 năm 2015 của Bộ trưởng Bộ Tài chính quy định về trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu
37-CT/TW	2019-09-03	9	162	0	2		Tăng cường sự lãnh đạo, chỉ đạo xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ trong tình hình mới
08/2019/TT-BVHTTDL	2019-09-03	6	38	1	1	2019-11-15	Quy định quy trình giám định tư pháp đối với sản phẩm văn hóa
32/2019/TT-BGTVT	2019-09-04	6	151	4	15
73/2019/NĐ-CP	2019-09-05	8	6	1	1	2020-01-01	Quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước
33/2019/TT-BGTVT	2019-09-06	6	21	1	1	2019-11-01	Quy định về hoạt động nạo vét trong vùng nước đường thủy nội địa
35/2019/TT-BGTVT	2019-09-09	6	21	1	1	2019-11-01	Quy định về hoạt động nạo vét trong vùng nước cảng biển
74/2019/NĐ-CP	2019-09-23	8	6	4	4
52-NQ/TW	2019-09-27	4	146	0	3		Một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư
16/2019/TT-BTNMT	2019-09-30	6	33	1	1	2019-11-15	Quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo hải văn
17/2019/TT-BTNMT	2019-09-30	6	33	1	1	2019-11-15	Quy định kỹ thuật thành lập mô hình số độ cao bằng công nghệ quyeets LiDAR mặt đất trên trạm cố định
19/2019/TT-BCT	2019-09-30	6	52	1	1	2019-11-14	Quy định về áp dụng các biện pháp tự vệ đặc biệt để thực thi Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương
1269/QĐ-TTg	2019-10-02	3	3	0	2		Thành lập Trung tâm Đổi mới sáng tạo quốc gia
45/2019/TT-BCA	2019-10-02	6	25	1	1	2019-11-18	Quy định về tiêu chuẩn sức khỏe và khám sức khỏe tuyển chọn công dân thực hiện nghĩa vụ tham gia Công an nhân dân
37/2019/TT-BGTVT	2019-10-03	6	21	1	1	2019-12-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Ngãi và khu vực quản lý của Cảng vụ Hàng hải Quảng Ngãi
16/2019/TT-BGDĐT	2019-10-04	6	5	1	1	2019-11-20	Hướng dẫn tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng thuộc lĩnh vực giáo dục và đào tạo
31/2019/QĐ-TTg	2019-10-09	3	3	1	1	2019-10-09	Quy định việc nhập khẩu hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu để nghiên cứu khoa học và thực hiện hoạt động gia công sửa chữa hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu cho thương nhân nước ngoài để tiêu thụ ở nước ngoài
77/2019/NĐ-CP	2019-10-10	8	6	1	1	2019-11-25	Tổ hợp tác
46/2019/TT-BCA	2019-10-10	6	25	1	1	2019-12-02	Quy định trách nhiệm của lực lượng Công an nhân dân trong việc thực hiện các quy định của Bộ luật Tố tụng hình sự năm 2015 liên quan đến bảo đảm quyền bào chữa của người bị giữ trong trường hợp khẩn cấp, người bị bắt trong trường hợp phạm tội quả tang hoặc theo quyết định truy nã, người bị tạm giữ, bị can; bảo vệ quyền và lợi ích hợp pháp của bị hại, đương sự, người bị tố giác, người bị kiến nghị khởi tố
39/2019/TT-BGTVT	2019-10-15	6	21	1	1	2020-01-01	Quy định trách nhiệm của chủ phương tiện, thuyền viên, người lái phương tiện, đảm nhiệm chức danh thuyền viên và định biên an toàn tối thiểu trên phương tiện thủy nội địa
11/2019/TT-BTTTT	2019-10-22	6	57	1	1	2020-01-01	SỬA ĐỔI, BỔ SUNG, BÃI BỎ MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 17/2013/TT-BTTTT NGÀY 02 THÁNG 8 NĂM 2013 CỦA BỘ TRƯỞNG BỘ THÔNG TIN VÀ TRUYỀN THÔNG QUY ĐỊNH VỀ HOẠT ĐỘNG CỦA ĐIỂM BƯU ĐIỆN - VĂN HÓA XÃ
28/2019/TT-BYT	2019-10-28	6	4	1	1	2019-12-10	Hướng dẫn việc thông tin, báo cáo hoạt động kiểm dịch y tế biên giới
10/2019/TT-BKHCN	2019-10-29	6	18	1	1	2019-12-13	Quy định quản lý nhiệm vụ khoa học và công nghệ theo Nghị định thư
65-KL/TW	2019-10-30	7	146	0	2		Tiếp tục thực hiện Nghị quyết số 24-NQ/TW về công tác dân tộc trong tình hình mới
42/2019/TT-BGTVT	2019-10-30	6	21	1	1	2020-01-01	Quy định tiêu chí, kiểm tra, giám sát, đánh giá, nghiệm thu chất lượng dịch vụ sự nghiệp công bảo đảm an toàn hàng hải
39-CT/TW	2019-11-01	9	162	0	3		Tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật
16/2019/TT-BNNPTNT	2019-11-01	6	17	1	1	2019-12-18	Quy định chi tiết một số điều của Nghị định số 109/2018/NĐ-CP ngày 29 tháng 8 năm 2018 của Chính phủ về nông nghiệp hữu cơ
19/2019/TT-BTNMT	2019-11-08	6	33	1	1	2020-01-23	Quy định kỹ thuật về nội dung và ký hiệu bản đồ địa hình quốc gia tỷ lệ 1:2.000, 1:5.000
21/2019/TT-BCT	2019-11-08	6	52	1	1	2019-12-23	Quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại tự do ASEAN - Hồng Công, Trung Quốc
11/2019/TT-BVHTTDL	2019-11-11	6	38	1	1	2020-01-01	Quy định về điều kiện để cơ sở đào tạo, nghiên cứu được tổ chức thực hiện các chương trình bồi dưỡng viên chức ngành văn hóa, thể thao và du lịch
55/2019/TT-BCA	2019-11-11	6	25	1	1	2020-01-01	Quy định tuyển chọn công dân vào Công an nhân dân
82/2019/NĐ-CP	2019-11-12	8	6	1	1	2019-12-30	Quy định về nhập khẩu, phá dỡ tàu biển đã qua sử dụng
22/2019/TT-BCT	2019-11-12	6	52	1	1	2019-12-27	Quy định về việc tạm ngừng kinh doanh chuyển khẩu, kinh doanh tạm nhập gỗ dán vào Việt Nam để tái xuất sang Hoa Kỳ
84/2019/NĐ-CP	2019-11-14	8	6	4	4
85/2019/NĐ-CP	2019-11-14	8	6	1	1	2020-01-01	Quy định thực hiện thủ tục hành chính theo cơ chế một cửa quốc gia, cơ chế một cửa ASEAN và kiểm tra chuyên ngành đối với hàng hóa xuất khẩu, nhập khẩu
88/2019/NĐ-CP	2019-11-14	8	6	4	3
26/2019/TT-BCT	2019-11-14	6	52	1	1	2020-01-01	Quy định biểu mẫu kê khai của hộ gia đình, cá nhân sản xuất rượu thủ công không nhằm mục đích kinh doanh
17/2019/TT-BNNPTNT	2019-11-15	6	17	1	1	2020-01-01	Ban hành Danh mục loài cây trồng chính
18/2019/TT-BNNPTNT	2019-11-15	6	17	1	1	2020-01-01	Quy định việc cung cấp thông tin, cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về trồng trọt
19/2019/TT-BNNPTNT	2019-11-15	6	17	1	1	2020-01-01	Quy định việc thu gom, xử lý, sử dụng phụ phẩm cây trồng
27/2019/TT-BCT	2019-11-15	6	52	1	1	2020-01-01	Quy định về danh mục phế liệu tạm ngừng kinh doanh tạm nhập, tái xuất, kinh doanh chuyển khẩu
80/2019/TT-BTC	2019-11-15	6	13	1	1	2020-01-01	Hướng dẫn thủ tục hải quan, quản lý thuế, phí và lệ phí đối với hàng hóa xuất khẩu, nhập khẩu theo Nghị định số 14/2018/NĐ-CP ngày 23 tháng 01 năm 2018 của Chính phủ quy định chi tiết về hoạt động thương mại biên giới
81/2019/TT-BTC	2019-11-15	6	13	1	1	2020-01-01	Quy định quản lý rủi ro trong hoạt động nghiệp vụ hải quan
82/2019/TT-BTC	2019-11-15	6	13	1	1	2019-12-30	Sửa đổi một số điều của Thông tư số 89/2014TT-BTC ngày 07 tháng 7 năm 2014 hướng dẫn hỗ trợ lãi suất vay vốn và cấp bù chênh lệch lãi suất do thực hiện chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp
32/2019/TT-BCT	2019-11-21	6	50	4	7
13/2019/TT-BTTTT	2019-11-22	6	57	1	1	2020-01-15	Quy định hoạt động xây dựng quy chuẩn kỹ thuật quốc gia, tiêu chuẩn quốc gia, tiêu chuẩn cơ sở thuộc lĩnh vực quản lý của Bộ Thông tin và Truyền thông
14/2019/TT-BTTTT	2019-11-22	6	57	1	1	2020-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị thông tin vô tuyến và dẫn đường hàng hải
20/2019/TT-BNNPTNT	2019-11-22	6	17	1	1	2020-01-07	Quy định việc cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về chăn nuôi
33/2019/TT-BCT	2019-11-22	6	52	1	1	2020-01-08	Quy định Hệ thống tiêu chí của Chương trình Thương hiệu quốc gia Việt Nam
50/2019/QH14	2019-11-25	1	1	4	9
93/2019/NĐ-CP	2019-11-25	8	6	1	1	2020-01-15	Tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện
62/2019/TT-BCA	2019-11-25	6		5	1	2020-01-08	Quy định về tổ chức lễ tang trong Công an nhân dân
94/2019/QH14	2019-11-26	4	1	1	1	2020-07-01	Khoanh nợ tiền thuế, xóa nợ tiền phạt chậm nộp, tiền chậm nộp đối với người nộp thuế không còn khả năng nộp ngân sách nhà nước
21/2019/TT-BNNPTNT	2019-11-28	6	17	1	1	2020-01-14	Hướng dẫn một số điều của Luật Chăn nuôi về thức ăn chăn nuôi
64/2019/TT-BCA	2019-11-28	6	25	1	1	2020-01-15	Quy định về giải quyết trường hợp người được tha tù trước thời hạn có điều kiện, người được hoãn chấp hành án phạt tù, người được hưởng án treo, cải tạo không giam giữ thay đổi nơi cư trú
65/2019/TT-BCA	2019-11-28	6	25	1	1	2020-01-15	Quy định về thi hành án hình sự tại cộng đồng
67/2019/TT-BCA	2019-11-28	6	25	1	1	2020-01-15	Quy định về thực hiện dân chủ trong công tác bảo đảm trật tự, an toàn giao thông
36/2019/TT-BCT	2019-11-29	6	52	1	1	2020-01-15	Quy định quản lý chất lượng sản phẩm, hàng hóa thuộc trách nhiệm quản lý của Bộ Công Thương
37/2019/TT-BCT	2019-11-29	6	52	1	1	2020-01-15	Quy định chi tiết một số nội dung về các biện pháp phòng vệ thương mại
177/2019/TT-BQP	2019-11-30	6	8	1	1	2020-01-16	Quy định tiêu chuẩn, điều kiện, trình tự, thủ tục bổ nhiệm, miễn nhiệm, cách chức và mẫu Giấy chứng nhận Cảnh sát viên, Trinh sát viên của Cảnh sát biển Việt Nam
22/2019/TT-BNNPTNT	2019-11-30	6	17	1	1	2020-01-15	Hướng dẫn một số điều của Luật Chăn nuôi về quản lý giống và sản phẩm giống vật nuôi
23/2019/TT-BNNPTNT	2019-11-30	6	47	4	3
181/2019/TT-BQP	2019-12-03	6	8	1	1	2022-01-22	Quy định về giải quyết trường hợp người được tha tù trước thời hạn có điều kiện, người được hoãn chấp hành án phạt tù, người được hưởng án treo, người chấp hành án phạt cải tạo không giam giữ do quân đội quản lý, thi hành thay đổi nơi cư trú, nơi làm việc
30/2019/TT-BYT	2019-12-03	6	4	1	1	2020-02-01	Sửa đổi, bổ sung một số điều của Thông tư số 34/2017/TT-BYT ngày 18 tháng 8 năm 2017 của Bộ trưởng Bộ Y tế hướng dẫn tư vấn, sàng lọc, chẩn đoán, điều trị trước sinh và sơ sinh
86/2019/TT-BTC	2019-12-03	6	13	1	1	2020-01-20	Hướng dẫn xác định giá khởi điểm để đấu giá cho thuê, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng giao thông đường bộ do Nhà nước đầu tư, quản lý
182/2019/TT-BQP	2019-12-04	6	8	1	1	2020-01-22	Quy định việc phạm nhân gặp thân nhân; nhận, gửi thư; nhận quà và liên lạc với thân nhân bằng điện thoại
183/2019/TT-BQP	2019-12-04	6	8	1	1	2020-01-22	Quy định về tổ chức bộ máy cơ quan quản lý thi hành án hình sự, cơ quan thi hành án hình sự trong Quân đội
184/2019/TT-BQP	2019-12-04	6	8	1	1	2020-01-22	Quy định đồ vật cấm và việc thu giữ, xử lý đồ vật cấm đưa vào nơi chấp hành án phạt tù
01/2019/TTLT-TANDTC-BNG	2019-12-05	10	163	1	1	2020-02-03	Quy định về trình tự, thủ tục phối hợp giữa Tòa án nhân dân và cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài để thực hiện một số hoạt động tố tụng dân sự và tố tụng hành chính ở nươc ngoài
08/2019/TT-BTP	2019-12-10	6	51	1	1	2020-01-25	Quy định biện pháp thực hiện chức năng quản lý nhà nước về công tác bồi thường nhà nước
09/2019/TT-BTP	2019-12-10	6	51	1	1	2020-01-25	Quy định biện pháp hỗ trợ, hướng dẫn người bị thiệt hại thực hiện thủ tục yêu cầu bồi thường nhà nước
17/2019/TT-BKHCN	2019-12-10	6	18	1	1	2020-01-25	Hướng dẫn đánh giá trình độ và năng lực công nghệ sản xuất
17/2019/TT-BTTTT	2019-12-10	6	57	1	1	2020-01-28	Sửa đổi, bổ sung một số điều của Thông tư số 17/2012/TT-BTTTT ngày 05 tháng 11 năm 2012 của Bộ trưởng Bộ Thông tin và Truyền thông quy định việc tổ chức và đảm bảo thông tin liên lạc phục vụ công tác chỉ đạo, điều hành phòng, chống thiên tai
20/2019/TT-BKHCN	2019-12-10	6	18	1	1	2020-03-15	Quy định về đo lường, chất lượng trong kinh doanh khí và hoạt động công bố cơ sở pha chế khí tại Việt Nam
70/2019/TT-BCA	2019-12-10	6	25	1	1	2020-02-01	Quy định xét chuyển sang chế độ chuyên nghiệp đối với hạ sĩ quan nghĩa vụ hết hạn phục vụ tại ngũ trong Công an nhân dân
73/2019/TT-BCA	2019-12-12	6	25	1	1	2020-01-26	Quy định về thực hiện dân chủ trong cơ sở giam giữ phạm nhân, cơ sở giáo dục bắt buộc, trường giáo dưỡng thuộc Bộ Công an
94/2019/NĐ-CP	2019-12-13	8	6	1	1	2020-02-01	Quy định chi tiết một số điều của Luật Trồng trọt về giống cây trồng và canh tác
48/2019/TT-BGTVT	2019-12-17	6	21	1	1	2020-02-15	Quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng giao thông đường bộ theo chất lượng thực hiện và việc áp dụng hình thức bảo trì tài sản kết cấu hạ tầng giao thông đường bộ
49/2019/TT-BGTVT	2019-12-17	6	21	1	1	2020-02-01	Hướng dẫn quy trình, hồ sơ thanh quyết toán, thủ tục hỗ trợ giá cho doanh nghiệp kinh doanh vận tải đường sắt thực hiện vận tải phục vụ nhiệm vụ đặc biệt, nhiệm vụ an sinh xã hội
42/2019/TT-BCT	2019-12-18	6	50	4	5
51/2019/TT-BGTVT	2019-12-18	6	21	1	1	2020-02-14	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống thông tin duyên hải để cung ứng dịch vụ thông tin duyên hải
35/2019/QĐ-TTg	2019-12-19	3	3	1	1	2020-02-15	Quy chế phối hợp liên ngành quản lý hoạt động nhập khẩu phế liệu
22/2019/TT-BKHCN	2019-12-20	6	18	1	1	2020-06-20	Ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị X - quang chụp vú và thiết bị xạ trị áp sát nạp nguồn sau bằng điều khiển từ xa dùng trong y tế
97/2019/NĐ-CP	2019-12-23	8	6	1	1	2020-02-15	Sửa đổi, bổ sung một số điều của Nghị định số 30/2018/NĐ-CP ngày 07 tháng 3 năm 2018 của Chính phủ quy định chi tiết việc thành lập và hoạt động của Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự
19/2019/TT-BLĐTBXH	2019-12-23	6	9	1	1	2020-02-06	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực nghệ thuật, báo chí và thông tin
20/2019/TT-BLĐTBXH	2019-12-23	6	9	1	1	2020-02-06	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kinh doanh, quản lý và pháp luật
21/2019/TT-BLĐTBXH	2019-12-23	6	9	1	1	2020-02-06	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực máy tính, công nghệ thông tin và công nghệ kỹ thuật
22/2019/TT-BLĐTBXH	2019-12-23	6	9	1	1	2020-02-06	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kỹ thuật
23/2019/TT-BLĐTBXH	2019-12-23	6	9	1	1	2020-02-06	Ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực sản xuất, chế biến và nông nghiệp
18/2019/TT-BTTTT	2019-12-25	6	57	1	1	2020-07-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về cấu trúc, định dạng dữ liệu gói tin phục vụ kết nối Cổng Dịch vụ công quốc gia với Cổng Dịch vụ công, hệ thống thông tin một cửa điện tử cấp bộ, cấp tỉnh và các cơ sở dữ liệu quốc gia, chuyên ngành”
22/2019/TT-BTNMT	2019-12-25	6	33	1	1	2020-06-25	Ban hành Quy chuẩn kỹ thuật quốc gia về dự báo, cảnh báo lũ
23/2019/TT-BTNMT	2019-12-25	6	33	1	1	2020-02-10	Quy định kỹ thuật về mô hình cấu trúc, nội dung cơ sở dữ liệu nền địa lý quốc gia tỷ lệ 1:2.000 và 1:5.000
26/2019/TT-BKHCN	2019-12-25	6	18	1	1	2020-08-01	Quy định chi tiết xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật
27/2019/TT-BKHCN	2019-12-26	6	18	1	1	2020-08-01	Quy định chi tiết thi hành một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 và Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ về Giải thưởng chất lượng quốc gia
28/2019/TT-BLĐTBXH	2019-12-26	6	9	1	1	2020-02-20	Hướng dẫn tổ chức Tháng hành động vì trẻ em
29/2019/TT-BLĐTBXH	2019-12-26	6	9	1	1	2020-02-20	Hướng dẫn tổ chức diễn đàn trẻ em
30/2019/TT-BLĐTBXH	2019-12-26	6	9	1	1	2020-02-12	Hướng dẫn lập danh sách đối tượng tham gia bảo hiểm y tế do Bộ Lao động - Thương binh và Xã hội quản lý
195/2019/TT-BQP	2019-12-27	6	8	1	1	2020-02-11	Quy định chi tiết một số điều và biện pháp thi hành Nghị định số 18/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về quản lý và thực hiện hoạt động khắc phục hậu quả bom mìn vật nổ sau chiến tranh
26/2019/TT-BNNPTNT	2019-12-27	6	17	1	1	2020-02-10	Quy định về lưu mẫu giống cây trồng; kiểm định ruộng giống, lấy mẫu vật liệu nhân giống cây trồng; kiểm tra nhà nước về chất lượng giống cây trồng nhập khẩu
81/2019/TT-BCA	2019-12-27	6	25	1	1	2020-02-12	Quy định về thực hiện dân chủ trong thi hành tạm giữ, tạm giam của lực lượng Công an nhân dân
100/2019/NĐ-CP	2019-12-30	8	6	4	4
99/2019/NĐ-CP	2019-12-30	8	6	1	1	2020-02-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học
27/2019/TT-BGDĐT	2019-12-30	6	5	1	1	2020-03-01	Quy định nội dung chính ghi trên văn bằng và phụ lục văn bằng giáo dục đại học
32/2019/TT-BLĐTBXH	2019-12-30	6	9	1	1	2020-06-01	Quy định về tiêu chuẩn các cơ sở đào tạo, nghiên cứu được tổ chức bồi dưỡng tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp
34/2019/TT-BLĐTBXH	2019-12-30	6	9	1	1	2020-02-15	Hướng dẫn quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ Phát triển doanh nghiệp nhỏ và vừa
38/2019/TT-BLĐTBXH	2019-12-30	6	9	1	1	2020-02-15	Hướng dẫn xây dựng môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường trong các cơ sở giáo dục nghề nghiệp
41/2019/TT-BLĐTBXH	2019-12-30	6	36	4	4
13/2019/TT-BKHĐT	2019-12-31	6	110	1	1	2020-02-15	Quy định năm 2020 làm năm gốc để tính các chỉ tiêu thống kê theo giá so sánh
22/2019/TT-BTTTT	2019-12-31	6	57	1	1	2020-02-20	Quy định về tiêu chí chức năng, tính năng kỹ thuật của Cổng dịch vụ công và Hệ thống thông tin một cửa điện tử cấp bộ, cấp tỉnh
28/2019/TT-BNNPTNT	2019-12-31	6	17	1	1	2020-02-13	Quy định về yêu cầu kỹ thuật kiểm nghiệm hóa chất, kháng sinh cấm trong thực phẩm thủy sản
28/2019/TT-BTNMT	2019-12-31	6	33	1	1	2020-02-18	Quy định kỹ thuật đánh giá chất nạo vét và xác định khu vực nhận chìm chất nạo vét ở vùng biển Việt Nam
31/2019/TT-BLĐTBXH	2019-12-31	6	9	1	1	2020-03-20	Quy định tiêu chuẩn, điều kiện, nội dung và hình thức thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp
55/2019/TT-BGTVT	2019-12-31	6	21	1	1	2020-03-01	Quy định về danh mục giấy chứng nhận và tài liệu của tàu biển, tàu biển công vụ, tàu ngầm, tàu lặn, ụ nổi, kho chứa nổi, giàn di động Việt Nam
56/2019/TT-BGTVT	2019-12-31	6	21	1	1	2020-02-25	Quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng hàng không theo chất lượng thực hiện và chế độ, quy trình bảo trì tài sản kết cấu hạ tầng hàng không
83/2019/TT-BCA	2019-12-31	6	25	1	1	2020-02-18	Quy định về thực hiện dân chủ trong công tác của Cảnh sát môi trường
93/2019/TT-BTC	2019-12-31	6		4	6
04/2020/NĐ-CP	2020-01-03	8	6	4	3
08/2020/NĐ-CP	2020-01-08	8	6	1	1	2020-02-24	Tổ chức và hoạt động của Thừa phát lại
04/2020/QĐ-TTg	2020-01-13	3	3	4	3
11/2020/NĐ-CP	2020-01-20	8	6	1	1	2020-03-16	Quy định về thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước
01/2020/TT-BGTVT	2020-01-20	6	21	1	1	2020-03-15	Quy định về báo cáo và điều tra tai nạn hàng hải
13/2020/NĐ-CP	2020-01-21	8	6	1	1	2020-03-05	Hướng dẫn chi tiết Luật Chăn nuôi
03/2020/TT-BYT	2020-01-22	6	4	1	1	2020-03-16	Sửa đổi, bổ sung một số điều của Thông tư số 11/2018/TT-BYT ngày 04 tháng 5 năm 2018 của Bộ trưởng Bộ Y tế quy định về chất lượng thuốc, nguyên liệu làm thuốc
04/2020/TT-BCT	2020-01-22	6	52	1	1	2020-03-05	Quy định về đấu giá hạn ngạch thuế quan nhập khẩu ô tô đã qua sử dụng theo Hiệp định Đối tác toàn diện và Tiến bộ Xuyên Thái Bình Dương
15/2020/NĐ-CP	2020-02-03	8	6	4	9
08/CT-TTg	2020-02-04	9	3	3	1		Đẩy mạnh công tác phòng, chống bạo lực gia đình
01/2020/TT-BNG	2020-02-06	6	26	1	1	2020-03-23	Lãnh sự danh dự nước Cộng hòa xã hội chủ nghĩa Việt Nam
10/2020/TT-BCA	2020-02-06	6	25	1	1	2020-03-20	Quy định về đồ vật cấm đưa vào cơ sở giam giữ phạm nhân và việc thu giữ, xử lý đồ vật cấm
01/2020/TT-BTTTT	2020-02-07	6	57	1	1	2020-04-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật xuất bản và Nghị định số 195/2013/NĐ-CP ngày 21 tháng 11 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật xuất bản
01/2020/TT-BLĐTBXH	2020-02-10	6	9	1	1	2020-03-26	Hướng dẫn thực hiện một số điều của Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm và Nghị định số 74/2019/NĐ-CP ngày 23 tháng 9 năm 2019 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2015/NĐ-CP
03/2020/TT-BGDĐT	2020-02-10	6	5	1	1	2020-03-27	Quy định chi tiết hướng dẫn về tiêu chuẩn, định mức sử dụng diện tích công trình sự nghiệp thuộc lĩnh vực giáo dục và đào tạo
14/2020/TT-BCA	2020-02-10	6	25	1	1	2020-03-26	Quy định chi tiết chế độ gặp, nhận quà và liên lạc của phạm nhân
55-NQ/TW	2020-02-11	4	146	0	2		Định hướng Chiến lược phát triển năng lượng quốc gia của Việt Nam
15/2020/TT-BCA	2020-02-12	6	25	1	1	2020-03-30	Quy định về thực hiện dân chủ trong công tác quản lý hành chính về trật tự xã hội
02/2020/TT-BLĐTBXH	2020-02-14	6	9	1	1	2020-03-30	Hướng dẫn quản lý đối tượng được cơ sở trợ giúp xã hội cung cấp dịch vụ công tác xã hội
12/NQ-CP	2020-02-15	4	6	3	1		Triển khai thực hiện Nghị quyết số 88/2019/QH14 về Đề án tổng thể…
20/2020/NĐ-CP	2020-02-17	8	6	4	5
17/2020/TT-BCA	2020-02-18	6	25	1	1	2020-04-03	Ban hành Nội quy cơ sở giam giữ phạm nhân
18/2020/TT-BCA	2020-02-20	6	25	1	1	2020-04-06	Quy định về thực hiện dân chủ trong công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ của lực lượng Công an nhân dân
06/2020/QĐ-TTg	2020-02-21	3	3	1	1	2020-04-15	Tổ chức và quản lý hội nghị, hội thảo quốc tế tại Việt Nam
02/2020/TT-BGTVT	2020-02-21	6	21	1	1	2020-04-15	Ban hành Định mức kinh tế - kỹ thuật tiêu hao nhiên liệu của phương tiện thủy công vụ của Cảng vụ hàng hải
03/2020/TT-BGTVT	2020-02-21	6	21	1	1	2020-04-15	Quy định về tiêu chuẩn chuyên môn, chứng chỉ chuyên môn, đào tạo, huấn luyện thuyền viên và định biên an toàn tối thiểu của tàu biển Việt Nam
19/2020/TT-BCA	2020-02-21	6	25	1	1	2020-07-01	Quy định về thực hiện dân chủ trong công tác quản lý xuất nhập cảnh của Công an nhân dân
22/2020/NĐ-CP	2020-02-24	8	6	4	3
24/2020/NĐ-CP	2020-02-24	8	6	1	1	2020-02-24	Quy định chi tiết một số điều của Luật Phòng, chống tác hại của rượu, bia
03/2020/TT-BTTTT	2020-02-24	6	57	1	1	2020-04-09	Ban hành Thông tư quy định về lập đề cương và dự toán chi tiết đối với hoạt động ứng dụng công nghệ thông tin sử dụng kinh phí chi thường xuyên thuộc nguồn vốn ngân sách nhà nước
04/2020/TT-BTTTT	2020-02-24	6	57	1	1	2020-04-09	Ban hành Thông tư quy định về lập và quản lý chi phí dự án đầu tư ứng dụng công nghệ thông tin
25/2020/NĐ-CP	2020-02-28	8	6	4	8
26/2020/NĐ-CP	2020-02-28	8	6	1	1	2020-07-01	Quy định chi tiết một số điều của Luật Bảo vệ bí mật nhà nước
02/2020/TT-BNNPTNT	2020-02-28	6	17	1	1	2020-04-14	Quy định tiêu trí kinh tế trang trại
01/2020/TT-BTP	2020-03-03	6	51	1	1	2020-04-20	Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 23/2015/NĐ-CP ngày 16 tháng 02 năm 2015 của Chính phủ về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch
30/2020/NĐ-CP	2020-03-05	8	6	1	1	2020-03-05	Công tác văn thư
01/2020/NQ-HĐTP	2020-03-05	4	104	1	1	2020-04-10	Hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết tranh chấp về tài sản chung của dòng họ
04/2020/TT-BYT	2020-03-05	6	4	1	1	2020-03-15	Quy định việc thành lập, chức năng, nhiệm vụ và quyền hạn của Hội đồng đạo đức trong nghiên cứu y sinh học
13/2020/TT-BTC	2020-03-06	6	13	1	1	2020-04-20
04/2020/TT-BNNPTNT	2020-03-09	6	17	1	1	2020-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia về thức ăn chăn nuôi và nguyên liệu sản xuất thức ăn thủy sản
23/2020/TT-BCA	2020-03-10	6	25	1	1	2020-04-25	Quy định về Giấy chứng minh Công an nhân dân, Giấy chứng nhận trong Công an nhân dân
24/2020/TT-BCA	2020-03-10	6	25	1	1	2020-07-01	Ban hành biểu mẫu sử dụng trong công tác bảo vệ bí mật nhà nước
29/2020/TT-BQP	2020-03-10	6	8	1	1	2020-07-01	Quy định mối quan hệ công tác của ban chỉ huy quân sự xã, phường, thị trấn và ban chỉ huy quân sự cơ quan, tổ chức; chức trách, nhiệm vụ, mối quan hệ công tác của các chức vụ chỉ huy Dân quân tự vệ
33/2020/NĐ-CP	2020-03-17	8	6	1	1	2020-05-01	Sửa đổi, bổ sung một số điều của Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự
02/2020/TT-BKHĐT	2020-03-23	6	110	1	1	2020-05-10	Quy định phân loại khu vực thể chế áp dụng trong thống kê Việt Nam
15/2020/TT-BTC	2020-03-23	6	13	1	1	2020-05-07	Hướng dẫn việc in, pbát hành, quản lý và sử dụng tem đối với rượu sản xuẩt để tiêu thụ trong nước và rượu nhập khẩu
42-CT/TW	2020-03-24	9	162	0	2		Tăng cường sự lãnh đạo của Đảng đối với công tác phòng ngừa, ứng phó, khắc phục hậu quả thiên tai
35/2020/NĐ-CP	2020-03-24	8	6	1	1	2020-05-15	Quy định chi tiết một số điều của Luật Cạnh tranh
27/2020/TT-BCA	2020-03-24	6	25	1	1	2020-05-07	Quy định về tập huấn và tổ chức hội thi điều lệnh, quân sự, võ thuật trong Công an nhân dân
28/2020/TT-BCA	2020-03-26	6	25	1	1	2020-05-15	Quy định trình tự, thủ tục tiếp nhận, phân loại, xử lý, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố của lực lượng Công an nhân dân
02/2020/TT-NHNN	2020-03-30	6	44	1	1	2020-05-15	Hướng dẫn hoạt động thanh toán và chuyển tiền liên quan đến kinh doanh chuyển khẩu hàng hóa
16/CT-TTg	2020-03-31	9	3	3	1		Thực hiện các biện pháp cấp bách phòng, chống dịch COVID-19
03/2020/TT-BKHĐT	2020-03-31	6	110	1	1	2020-06-01	Quy định Quy trình kiểm tra và sử dụng số liệu và Thông tin thống kê nhà nước
18/2020/TT-BTC	2020-03-31	6	13	1	1	2020-05-15	Hướng dẫn đăng ký và sử dụng tài khoản tại Kho bạc Nhà nước
19/2020/TT-BTC	2020-03-31	6	34	4	4
06/2020/TT-BTTTT	2020-04-03	6	57	1	1	2020-05-16	Ban hàng Định mức đọc, nghe, xem để kiểm tra báo chí lưu chiểu
43/2020/NĐ-CP	2020-04-08	8	6	1	1	2020-04-15	Quy định về thi hành án tử hình bằng hình thức tiêm thuốc độc
44/2020/NĐ-CP	2020-04-08	8	6	1	1	2020-06-01	Quy định về cưỡng chế thi hành án đối với pháp nhân thương mại
45/2020/NĐ-CP	2020-04-08	8	6	4	16
08/2020/TT-BCT	2020-04-08	6	52	1	1	2020-05-25	Quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại Việt Nam - Cuba
33/2020/TT-BCA	2020-04-08	6	25	1	1	2020-05-23	Quy định trình tự thực hiện khi cán bộ Công an nhân dân nghỉ hưu
46/2020/NĐ-CP	2020-04-09	8	6	1	1	2020-06-01	Quy định thủ tục hải quan, kiểm tra, giám sát hải quan đối với hàng hóa quá cảnh thông qua Hệ thống quá cảnh Hải quan ASEAN để thực hiện Nghị định thư 7 về Hệ thống quá cảnh Hải quan
47/2020/NĐ-CP	2020-04-09	8	6	1	1	2020-05-25	Quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước
42/NQ-CP	2020-04-09	4	6	3	1		Các biện pháp hỗ trợ người dân gặp khó khăn do đại dịch COVID-19
02/2020/TT-BTP	2020-04-09	6	51	1	1	2020-04-25	Ban hành, hướng dẫn sử dụng, quản lý mẫu sổ quốc tịch và mẫu giấy tờ về quốc tịch
42/2020/TT-BTC	2020-04-09	6	13	1	1	2020-07-06	Quy định các chỉ tiêu thông tin, mẫu chứng từ để thực hiện thủ tục quá cảnh hàng hóa theo quy định tại Nghị định số 46/2020/NĐ-CP
23/2020/TT-BTC	2020-04-13	6	13	1	1	2020-06-01	Quy định tạm ứng, vay ngân quỹ nhà nước của ngân sách nhà nước
48/2020/NĐ-CP	2020-04-15	8	6	1	1	2020-06-01	Sửa đổi, bổ sung một số điều của Nghị định số 38/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật Khí tượng thủy văn
49/2020/NĐ-CP	2020-04-17	8	6	1	1	2020-06-15	Quy định chi tiết thi hành Luật Thi hành án hình sự về tái hòa nhập cộng đồng
08/2020/TT-BGTVT	2020-04-17	6	21	1	1	2020-11-01	Ban hành Quy chuẩn kỹ thuật Quốc gia về báo hiệu đường thủy nội địa Việt Nam
27/2020/TT-BTC	2020-04-17	6	13	1	1	2020-06-05	Hướng dẫn quản lý và sử dụng kinh phí xây dựng tiêu chuẩn quốc gia và quy chuẩn kỹ thuật
30/2020/TT-BTC	2020-04-17	6	13	1	1	2020-06-01	Hướng dẫn một số điều của Nghị định số 30/2018/NĐ-CP ngày 07 tháng 3 năm 2018 của Chính phủ quy định chi tiết việc thành lập và hoạt động của Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự và Nghị định số 97/2019/NĐ-CP ngày 23 tháng 12 năm 2019 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 30/2018/NĐ-CP
50/2020/NĐ-CP	2020-04-20	8	6	1	1	2020-06-15	Quy định về tiếp nhận, quản lý và sử dụng viện trợ quốc tế khẩn cấp để cứu trợ và khắc phục hậu quả thiên tai
09/2020/TT-BTTTT	2020-04-27	6	57	1	1	2020-06-08	Ban hành định mức kinh tế - kỹ thuật về sản xuất chương trình phát thanh
03/2020/TT-BTP	2020-04-28	6	51	1	1	2020-06-15	Ban hành Quy tắc nghề nghiệp trợ giúp pháp lý
01/2020/TT-BTNMT	2020-04-29	6	33	1	1	2020-06-15	Quy định kỹ thuật đánh giá chất lượng tài liệu hải văn, môi trường không khí và nước
41/2020/TT-BCA	2020-05-06	6	25	1	1	2020-06-24	Quy định kiểm định nước thải
6/2020/TT-BYT	2020-05-07	6	4	1	1	2020-07-01	Quy định về hệ thống chỉ tiêu thống kê dược - mỹ phẩm do Bộ trưởng Bộ Y tế ban hành
01/2020/NĐ-CP	2020-05-14	8	6	3	3
09/2020/TT-BCT	2020-05-14	6	52	1	1	2020-05-14	Quy định về lộ trình áp dụng cửa khẩu nhập khẩu, xuất khẩu đối với hàng hóa kinh doanh tạm nhập tái xuất, kinh doanh chuyển khẩu, gửi kho ngoại quan
10/2020/TT-BGDĐT	2020-05-14	6	5	1	1	2020-06-29	Ban hành Quy chế tổ chức và hoạt động của đại học vùng và các cơ sở giáo dục đại học thành viên
11/2020/TT-BTTTT	2020-05-14	6	57	1	1	2020-07-01	Quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông
7/2020/TT-BYT	2020-05-14	6	4	1	1	2020-06-27	Hướng dẫn tiêu chuẩn, định mức sử dụng xe ô tô chuyên dùng trong lĩnh vực y tế
39/2020/TT-BTC	2020-05-15	6	13	1	1	2020-07-01	Sửa đổi, bổ sung chế độ báo cáo tại một số Thông tư trong lĩnh vực kế toán, kiểm toán độc lập
55/2020/NĐ-CP	2020-05-22	8	6	1	1	2020-07-15	Quy định chi tiết một số điều của Luật Thi hành án hình sự về thi hành án đối với pháp nhân thương mại
01/2020/TT-BVHTTDL	2020-05-22	6	38	1	1	2020-07-09	Quy định các mẫu văn bản thông báo thành lập, sáp nhập, hợp nhất, chia, tách, giải thể, chấm dứt hoạt động thư viện
21/CT-TTg	2020-05-25	9	3	3	1		Tăng cường phòng ngừa, xử lý hoạt động lừa đảo chiếm đoạt tài sản
57/2020/NĐ-CP	2020-05-25	8	6	4	3
02/2020/TT-BVHTTDL	2020-05-25	6	38	1	1	2020-07-09	Quy định về bảo quản, thanh lọc tài nguyên thông tin và tài nguyên thông tin hạn chế sử dụng trong thư viện
58/2020/NĐ-CP	2020-05-27	8	6	1	1	2020-07-15	Quy định mức đóng bảo hiểm xã hội bắt buộc vào Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp
59/2020/NĐ-CP	2020-05-27	8	6	1	1	2020-06-05	Quy định cơ sở dữ liệu về thi hành án hình sự
8/2020/TT-BYT	2020-05-27	6	4	1	1	2020-07-11	Sửa đổi, bổ sung Thông tư số 04/2018/TT-BYT ngày 09 tháng 02 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt phòng thí nghiệm
04/2020/TT-BTP	2020-05-28	6	51	1	1	2020-07-16	Quy định chi tiết thi hành một số điều của Luật hộ tịch và Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật hộ tịch
61/2020/NĐ-CP	2020-05-29	8	6	4	3
03/2020/TT-BTNMT	2020-05-29	6	33	1	1	2020-07-15	Quy định kỹ thuật về mạng lưới trạm định vị vệ tinh quốc gia
12/2020/TT-BTTTT	2020-05-29	6	57	1	1	2020-07-14	Hướng dẫn xác định chi phí thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước theo phương pháp tính chi phí
62/2020/NĐ-CP	2020-06-01	8	6	4	4
01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BNNPTNT-BTC-BTP	2020-06-01	10	164	1	1	2020-07-15	Quy định phối hợp thực hiện một số điều của bộ luật tố tụng hình sự về quản lý, giải quyết các vụ án, vụ việc tạm đình chỉ		01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BNN&PTNT-BTC-BTP
63/2020/NĐ-CP	2020-06-08	8	6	1	1	2020-08-01	Quy định về công nghiệp an ninh
03/2020/TT-BVHTTDL	2020-06-09	6	38	1	1	2020-08-06	Quy định về tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim có sử dụng ngân sách nhà nước
64/2020/NĐ-CP	2020-06-10	8	6	1	1	2020-07-30	Hướng dẫn việc thực hiện cơ chế tạm quản theo Công ước Istanbul
65/2020/NĐ-CP	2020-06-10	8	6	1	1	2020-06-15	Quy định về tổ chức quản lý và các chế độ đối với người lưu trú tại cơ sở lưu trú trong thời gian chờ xuất cảnh
18/2020/QĐ-TTg	2020-06-10	3	3	1	1	2020-06-10	Thiết lập khu vực cấm bay, khu vực hạn chế bay đối với tàu bay không người lái và các phương tiện bay siêu nhẹ
52/2020/TT-BTC	2020-06-10	6	13	1	1	2020-08-01	Hướng dẫn một số biện pháp thực hiện Thống kê nhà nước về hải quan đối với hàng hóa xuất khẩu, nhập khẩu
9/2020/TT-BYT	2020-06-10	6	4	1	1	2020-07-25	Sửa đổi, bổ sung Thông tư số 03/2018/TT-BYT ngày 09 tháng 02 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt phân phối thuốc, nguyên liệu làm thuốc
10/2020/TT-BYT	2020-06-11	6	4	1	1	2020-08-10	Quy định về thử tương đương sinh học của thuốc
67/2020/NĐ-CP	2020-06-15	8	6	1	1	2020-08-10	Sửa đổi, bổ sung một số điều của Nghị định số 68/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về điều kiện kinh doanh hàng miễn thuế, kho bãi, địa điểm làm thủ tục hải quan, tập kết, kiểm tra, giám sát hải quan
69/2020/TT-BQP	2020-06-15	6	8	1	1	2020-08-01	Quy định chi tiết một số điều của Luật Dân quân tự vệ về tập huấn, bồi dưỡng, huấn luyện, hội thi, hội thao, diễn tập cho Dân quân tự vệ
01/2020/TTLT-BCA-BQP-TANDTC-VKSNDTC	2020-06-17	10	149	1	1	2020-08-01	Quy định về phối hợp thực hiện trích xuất phạm nhân, học sinh đang chấp hành biện pháp tư pháp giáo dục tại trường giáo dưỡng để phục vụ điều tra, truy tố, xét xử
01/2020/TT-TANDTC	2020-06-18	6	104	1	1	2020-08-10	Quy định về giải quyết khiếu nại, tố cáo trong Tòa án nhân dân
12/2020/TT-BCT	2020-06-18	6	52	1	1	2020-08-03	Sửa đổi, bổ sung, bãi bỏ một số điều của Thông tư số 09/2017/TT-BCT ngày 13 tháng 7 năm 2017 của Bộ trưởng Bộ Công Thương quy định hoạt động kiểm định kỹ thuật an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương và một số quy trình kiểm định ban hành kèm theo Thông tư số 10/2017/TT-BCT ngày 26 tháng 7 năm 2017 của Bộ trưởng Bộ Công Thương ban hành quy trình kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương
59/2020/TT-BTC	2020-06-18	6	13	1	1	2020-09-01	Huớng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động trợ giúp pháp lý
116/2020/QH14	2020-06-19	4	1	1	1	2020-08-03	Giảm thuế thu nhập doanh nghiệp phải nộp của năm 2020 đối với doanh nghiệp, hợp tác xã, đơn vị sự nghiệp và tổ chức khác
119/2020/QH14	2020-06-19	4	1	4	4
120/2020/QH14	2020-06-19	4	1	0	2		Phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030
121/2020/QH14	2020-06-19	4	1	0	3		Tiếp tục tăng cường hiệu lực, hiệu quả việc thực hiện chính sách, pháp luật về phòng, chống xâm hại trẻ em
11/2020/TT-BYT	2020-06-19	6	4	1	1	2020-08-20	Ban hành Thông tư ban hành Danh mục hoạt chất cấm sử dụng và hạn chế phạm vi sử dụng trong chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế
63/2020/TT-BCA	2020-06-19	6	25	1	1	2021-01-01	Quy định quy trình điều tra, giải quyết tai nạn giao thông đường bộ của lực lượng Cảnh sát giao thông
75/2020/TT-BQP	2020-06-19	6	8	1	1	2020-08-05	Quy định việc áp dụng các hình thức kỷ luật, trình tự, thủ tục, thời hiệu, thời hạn và thẩm quyền xử lý kỷ luật đối với Dân quân tự vệ
80-KL/TW	2020-06-20	7	162	0	3		Tiếp tục thực hiện Chỉ thị số 32-CT/TW về công tác phổ biến, giáo dục pháp luật
12/2020/TT-BYT	2020-06-22	6	4	1	1	2020-08-06	Ban hành Thông tư quy định việc sửa đổi, bổ sung Thông tư số 02/2018/TT-BYT ngày 22 tháng 01 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt cơ sở bán lẻ thuốc
13/2020/TT-BYT	2020-06-22	6	4	1	1	2020-08-10	13/2020/TT-BYT sửa đổi Thông tư 35/2016/TT-BYT về Danh mục và tỷ lệ, điều kiện thanh toán đối với dịch vụ kỹ thuật y tế thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế do Bộ trưởng Bộ Y tế ban hành
62/2020/TT-BTC	2020-06-22	6	13	4	7
71/2020/TT-BCA	2020-06-26	6	25	1	1	2020-08-10	Quy định về thực hiện dân chủ trong công tác bảo đảm, quản lý trang bị và kho vận trong Công an nhân dân
17/2020/TT-BGDĐT	2020-06-29	6	5	1	1	2020-09-01	Ban hành Quy định chuẩn quốc gia về ngôn ngữ ký hiệu cho người khuyết tật
71/2020/NĐ-CP	2020-06-30	8	6	1	1	2020-08-18	Quy định lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, trung học cơ sở
72/2020/NĐ-CP	2020-06-30	8	6	1	1	2020-08-15	Quy định chi tiết một số điều của Luật Dân quân tự vệ về tổ chức xây dựng lực lượng và chế độ, chính sách đối với Dân quân tự vệ
73/2020/NĐ-CP	2020-06-30	8	6	1	1	2020-07-01	Quy định việc kiểm soát xuất nhập cảnh đối với người đi trên phương tiện quốc phòng, an ninh ra, vào lãnh thổ Việt Nam để thực hiện nhiệm vụ quốc phòng, an ninh
84/2020/TT-BQP	2020-06-30	6	8	1	1	2020-08-15	Quy định hình thức, nội dung, thời gian sinh hoạt của quân nhân dự bị
74/2020/NĐ-CP	2020-07-01	8	6	4	6
76/2020/NĐ-CP	2020-07-01	8	6	1	1	2020-07-01	Quy định chi tiết đối tượng, trình tự, thủ tục, thẩm quyền cấp, thu hồi, hủy giá trị sử dụng giấy thông hành
77/2020/NĐ-CP	2020-07-01	8	6	1	1	2020-07-01	Quy định việc quản lý, khai thác thông tin trong Cơ sở dữ liệu quốc gia về xuất nhập cảnh; dịch vụ công trực tuyến phục vụ cấp, quản lý, kiểm soát hộ chiếu của công dân Việt Nam; kiểm soát xuất nhập cảnh bằng cổng kiểm soát tự động
74/2020/TT-BCA	2020-07-01	6	25	1	1	2020-08-15	Quy định việc kiểm soát xuất nhập cảnh đối với công dân Việt Nam tại cửa khẩu
102/NQ-CP	2020-07-03	4	6	3	1		Giải pháp đối với biên chế sự nghiệp giáo dục và y tế
87/2020/TT-BQP	2020-07-05	6	8	1	1	2020-08-22	Quy định màu sắc và dấu hiệu nhận biết trên các bộ phận khác của từng loại máy bay Cảnh sát biển Việt Nam
78/2020/NĐ-CP	2020-07-06	8	6	1	1	2020-08-19	Sĩ quan dự bị Quân đội nhân dân Việt Nam
13/2020/TT-BTTTT	2020-07-07	6	57	1	1	2020-08-19	Quy định việc xác định hoạt động sản xuất sản phẩm phần mềm đáp ứng quy trình
79/2020/NĐ-CP	2020-07-08	8	6	1	1	2020-08-21	Quy định chế độ, chính sách trong xây dựng, huy động lực lượng dự bị động viên
80/2020/NĐ-CP	2020-07-08	8	6	1	1	2020-09-17	Quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức của các cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam
973/2020/UBTVQH14	2020-07-08	4	2	4	3
84/2020/NĐ-CP	2020-07-17	8	6	1	1	2020-09-01	Quy định chi tiết một số điều của Luật Giáo dục
85/2020/NĐ-CP	2020-07-17	8	6	1	1	2020-09-07	Quy định chi tiết một số điều của Luật Kiến trúc
17/2020/TT-BCT	2020-07-17	6	52	1	1	2020-09-10	Quy định về bảo quản và hủy bỏ giếng khoan dầu khí
80/2020/TT-BCA	2020-07-20	6	25	1	1	2020-09-15	Quy định về cung cấp thông tin đảm bảo hoạt động của Cổng Thông tin điện tử Bộ Công an
03/2020/TT-BNV	2020-07-21	6	23	1	1	2020-09-05	Quy định chi tiết về thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ vị trí công tác của người tố cáo là cán bộ, công chức, viên chức
20/2020/QĐ-TTg	2020-07-22	3	3	1	1	2020-09-15	Mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương
09/2020/TT-BNNPTNT	2020-07-24	6	17	1	1	2020-09-28	Hướng dẫn xác nhận thiên tai, dịch bệnh trong thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp
20/2020/TT-BGDĐT	2020-07-27	6	5	1	1	2020-09-11	Quy định chế độ làm việc của giảng viên cơ sở giáo dục đại học
87/2020/NĐ-CP	2020-07-28	8	6	1	1	2020-09-15	Quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến
88/2020/NĐ-CP	2020-07-28	8	6	1	1	2020-09-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về bảo hiểm tai nạn lao động, bệnh nghề nghiệp bắt buộc
03/2020/TT-BXD	2020-07-28	6	152	1	1	2020-09-15	Quy định về hồ sơ thiết kế kiến trúc và mẫu chứng chỉ hành nghề kiến trúc
71/2020/TT-BTC	2020-07-30	6	13	1	1	2020-07-30	Hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2021, kế hoạch tài chính - ngân sách nhà nước 03 năm 2021-2023
85/2020/TT-BCA	2020-08-03	6	25	1	1	2020-09-19	Quy định việc tiếp nhận, xử lý, giải quyết tố cáo và quản lý công tác giải quyết tố cáo trong Công an nhân dân
73/2020/TT-BTC	2020-08-07	6	13	1	1	2020-10-01	Sửa đổi, bổ sung một số điều của Thông tư số 134/2017/TT-BTC ngày 19 tháng 12 năm 2017 của Bộ trưởng Bộ Tài chính hướng dẫn giao dịch điện tử trên thị trường chứng khoán
16/2020/TT-BGTVT	2020-08-10	6	21	1	1	2020-10-01	Công bố vùng nước cảng biển thuộc địa phận tỉnh Thái Bình, tỉnh Nam Định và khu vực quản lý của Cảng vụ hàng hải Thái Bình
90/2020/NĐ-CP	2020-08-13	8	6	1	1	2020-08-20	Đánh giá, xếp loại cán bộ, công chức, viên chức
91/2020/NĐ-CP	2020-08-14	8	6	1	1	2020-10-01	Chống tin nhắn rác, thư điện tử rác, cuộc gọi rác
17/2020/TT-BGTVT	2020-08-14	6	21	1	1	2020-10-01	Công bố vùng nước cảng biển thuộc địa phận các tỉnh Kiên Giang, Cà Mau và khu vực quản lý của Cảng vụ hàng hải Kiên Giang
78/2020/TT-BTC	2020-08-14	6	13	1	1	2020-10-01	Hướng dẫn kế toán nghiệp vụ thi hành án dân sự
05/2020/TT-BLĐTBXH	2020-08-16	6	9	1	1	2020-10-01	Quy định quy chế tổ chức và hoạt động của Trung tâm Giáo dục nghề nghiệp công lập cấp huyện
92/2020/NĐ-CP	2020-08-17	8	6	1	1	2020-08-18	Quy định về cơ sở huấn luyện dự bị động viên cấp tỉnh
93/2020/NĐ-CP	2020-08-18	8	6	1	1	2020-10-05	Quy định chi tiết một số điều của Luật Thư viện
18/2020/TT-BTTTT	2020-08-20	6	57	1	1	2020-10-06	Quy hoạch băng tần 2300-2400 MHz và băng tần 2500-2690 MHz cho hệ thống thông tin di động IMT của Việt Nam
19/2020/TT-BTTTT	2020-08-20	6	57	1	1	2020-10-06	Quy hoạch băng tần 24,25-27,5 GHz cho hệ thống thông tin di động IMT của Việt Nam
92/2020/TT-BCA	2020-08-20	6	25	1	1	2020-10-04	Quy định về thực hiện dân chủ trong các cơ sở y tế Công an nhân dân
94/2020/NĐ-CP	2020-08-21	8	6	1	1	2020-10-05	Quy định cơ chế, chính sách ưu đãi đối với Trung tâm Đổi mới sáng tạo Quốc gia
95/2020/NĐ-CP	2020-08-24	8	6	4	6
97/2020/NĐ-CP	2020-08-26	8	6	1	1	2020-10-15	Tăng mức giới hạn trách nhiệm bồi thường thiệt hại của người vận chuyển trong vận chuyển bằng đường hàng không
98/2020/NĐ-CP	2020-08-26	8	6	4	3
100/2020/NĐ-CP	2020-08-28	8	6	1	1	2020-10-15	Kinh doanh hàng miễn thuế
05/2020/TT-BTP	2020-08-28	6	51	1	1	2020-10-12	Quy định chi tiết một số điều và biện pháp thi hành Nghị định số 08/2020/NĐ-CP ngày 08 tháng 01 năm 2020 của Chính phủ về tổ chức và hoạt động của Thừa phát lại
05/2020/TT-BVHTTDL	2020-08-28	6	38	1	1	2020-10-15	Quy định về đánh giá hoạt động thư viện
105/2020/NĐ-CP	2020-09-08	8	6	1	1	2020-11-01	Quy định chính sách phát triển giáo dục mầm non
23/2020/TT-BTTTT	2020-09-09	6	57	1	1	2020-10-25	Quy định các nội dung đặc thù của hợp đồng thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước
24/2020/TT-BTTTT	2020-09-09	6	57	1	1	2020-10-25	Ban hành Thông tư quy định về công tác triển khai, giám sát công tác triển khai và nghiệm thu dự án đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước
106/2020/NĐ-CP	2020-09-10	8	6	1	1	2020-11-15	Vị trí việc làm và số lượng người làm việc trong đơn vị sự nghiệp công lập
112/2020/NĐ-CP	2020-09-18	8	6	1	1	2020-09-20	Xử lý kỷ luật cán bộ, công chức, viên chức
1004/2020/UBTVQH14	2020-09-18	4	2	1	1	2021-01-01	Thành lập và quy định vị trí, chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh
06/2020/TT-BKHĐT	2020-09-18	6	122	4	3
24/2020/TT-BCT	2020-09-18	6	52	1	1	2020-11-06	Quy định về phân cấp và lập báo cáo tài nguyên, trữ lượng dầu khí
26/2020/TT-BTTTT	2020-09-23	6	57	1	1	2021-01-01	Quy định việc áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông
02/2020/NQ-HĐTP	2020-09-24	4	104	1	1	2020-12-01	Hướng dẫn áp dụng một số quy định về các biện pháp khẩn cấp tạm thời của Bộ luật Tố tụng dân sự
115/2020/NĐ-CP	2020-09-25	8	6	1	1	2020-09-29	Quy định về tuyển dụng, sử dụng và quản lý viên chức
116/2020/NĐ-CP	2020-09-25	8	6	1	1	2020-11-15	Quy định về chính sách hỗ trợ tiền đóng học phí, chi phí sinh hoạt đối với sinh viên sư phạm
04/2020/TT-BNG	2020-09-25	6	26	1	1	2020-11-10	Hướng dẫn việc cấp, gia hạn, hủy giá trị sử dụng hộ chiếu ngoại giao, hộ chiếu công vụ và cấp công hàm đề nghị phía nước ngoài cấp thị thực
117/2020/NĐ-CP	2020-09-28	8	6	4	3
04/2020/TT-BKHCN	2020-09-28	6	18	1	1	2020-11-15	Sửa đổi, bổ sung một số điều của Thông tư số 32/2011/TT-BKHCN ngày 15 tháng 11 năm 2011 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về việc xác định tiêu chí dự án ứng dụng công nghệ cao, dự án đầu tư sản xuất sản phẩm công nghệ cao và thẩm định hồ sơ đề nghị cấp Giấy chứng nhận hoạt động ứng dụng công nghệ cao, doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm công nghệ cao, doanh nghiệp công nghệ cao
22/2020/TT-BGTVT	2020-09-28	6	21	1	1	2021-01-01	Quy định về quản lý nhiên liệu tiêu thụ và phát thải khí CO2 từ tàu bay trong hoạt động hàng không dân dụng
38/CT-TTg	2020-09-29	9	3	4	3		Tiếp tục tăng cường công tác quản lý nhà nước đối với các hoạt động thăm dò, khai thác, chế biến, sử dụng và xuất khẩu khoáng sản
07/2020/TT-BKHĐT	2020-09-30	6	110	1	1	2021-11-15	Quy định về công tác bảo vệ bí mật nhà nước thuộc lĩnh vực kế hoạch, đầu tư và thống kê
11/2020/TT-BTNMT	2020-09-30	6	33	1	1	2020-11-30	Quy định kỹ thuật xây dựng mạng lưới trọng lực quốc gia
12/2020/TT-BTNMT	2020-09-30	6	33	1	1	2020-11-19	Quy định kỹ thuật về nội dung và ký hiệu bản đồ địa hình quốc gia tỷ lệ 1:10.000, 1:25.000
35/2020/TT-BGDĐT	2020-10-01	6	5	1	1	2020-11-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp, bổ nhiệm và xếp lương đối với viên chức giảng dạy trong các trường cao đẳng sư phạm công lập
85/2020/TT-BTC	2020-10-01	6	13	1	1	2020-12-01	Quy định việc quản lỷ, sử dụng kinh phí phục vụ hoạt động của Ban Chỉ đạo Trung ương về phòng, chống thiên tai và Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn các cấp
105/2020/TT-BCA	2020-10-05	6	25	1	1	2020-11-19	Quy định chế độ điều dưỡng trong Công an nhân dân
120/2020/NĐ-CP	2020-10-07	8	6	1	1	2020-11-08	Quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập
07/2020/TT-BLĐTBXH	2020-10-12	6	9	1	1	2021-10-01	Quy định việc xây dựng, thẩm định và ban hành định mức kinh tế - kỹ thuật về đào tạo áp dụng trong lĩnh vực Giáo dục nghề nghiệp
24/2020/TT-BGTVT	2020-10-13	6	21	1	1	2020-12-01	Sửa đổi, bổ sung một số điều của các Thông tư quy định về chế độ báo cáo định kỳ trong lĩnh vực đường sắt
25/2020/TT-BGTVT	2020-10-14	6	21	1	1	2021-04-01	Ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển cao tốc, Quy chuẩn kỹ thuật quốc gia về hệ thống điều khiển tự động và từ xa, Quy chuẩn kỹ thuật quốc gia về hoạt động kéo trên biển
02/2020/TTLT-BCA-BQP-BYT-BNG-TANDTC-VKSNDTC	2020-10-14	10	165	1	1	2020-12-01	Quy định về việc phối hợp tổ chức thi hành án tử hình bằng hình thức tiêm thuốc độc
122/2020/NĐ-CP	2020-10-15	8	6	4	3
08/2020/TT-BLĐTBXH	2020-10-15	6	9	1	1	2020-12-01	Hướng dẫn về bảo vệ việc làm của người tố cáo là người làm việc theo hợp đồng lao động
110/2020/TT-BCA	2020-10-16	6	25	1	1	2020-11-30	Quy định quy trình thu thập vân tay của người đề nghị cấp hộ chiếu có gắn chíp điện tử và người đăng ký xuất cảnh, nhập cảnh bằng cổng kiểm soát tự động
123/2020/NĐ-CP	2020-10-19	8	6	1	1	2022-07-01	Quy định về hóa đơn, chứng từ
125/2020/NĐ-CP	2020-10-19	8	6	4	4
126/2020/NĐ-CP	2020-10-19	8	6	1	1	2020-12-05	Quy định chi tiết một số điều của Luật Quản lý thuế
128/2020/NĐ-CP	2020-10-19	8	6	4	5
40/2020/TT-BGDĐT	2020-10-26	6	5	1	1	2020-12-12	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp, bổ nhiệm và xếp lương đối với viên chức giảng dạy trong các cơ sở giáo dục đại học công lập
129/2020/NĐ-CP	2020-10-27	8	6	1	1	2020-12-10	Chức năng, nhiệm vụ và cơ chế hoạt động của Công ty trách nhiệm hữu hạn một thành viên Mua bán nợ Việt Nam
11/2020/TT-BNNPTNT	2020-10-27	6	17	1	1	2020-12-15	Ban hành Quy định kỹ thuật và định mức kinh tế - kỹ thuật cho hoạt động quy hoạch thủy lợi và điều tra cơ bản thủy lợi
27/2020/TT-BGTVT	2020-10-29	6	21	1	1	2020-12-15	Công bố vùng nước cảng biển thuộc địa phận tỉnh Khánh Hòa, vùng nước cảng biển Ninh Thuận tại khu vực vịnh Phan Rang và khu vực quản lý của Cảng vụ Hàng hải Nha Trang
130/2020/NĐ-CP	2020-10-30	8	6	1	1	2020-12-20	Kiểm soát tài sản, thu nhập của người có chức vụ, quyền hạn trong cơ quan, tổ chức, đơn vị
05/2020/TT-BKHCN	2020-10-30	6	18	1	1	2020-12-15	Quy định về an toàn hạt nhân đối với cơ sở lò phản ứng hạt nhân nghiên cứu
13/2020/TT-BTNMT	2020-10-30	6	33	1	1	2020-12-15	Ban hành Định mức kinh tế - kỹ thuật kiểm tra, nghiệm thu sản phẩm viễn thám
131/2020/NĐ-CP	2020-11-02	8	6	1	1	2021-01-01	Quy định về tổ chức, hoạt động dược lâm sàng của cơ sở khám bệnh, chữa bệnh
132/2020/NĐ-CP	2020-11-05	8	6	1	1	2020-12-20	Quy định về quản lý thuế đối với doanh nghiệp có giao dịch liên kết
119/2020/TT-BCA	2020-11-06	6	25	1	1	2020-12-21	Quy định trang trí khánh tiết theo nghi lễ Công an nhân dân
133/2020/NĐ-CP	2020-11-09	8	6	1	1	2020-12-25	Quy định chi tiết thi hành một số điều của Luật Thi hành án hình sự
12/2020/TT-BNNPTNT	2020-11-09	6	17	1	1	2020-12-25	Quy định về quản lý thuốc thú y có chứa chất ma túy, tiền chất; kê đơn, đơn thuốc thú y; sửa đổi, bổ sung một số điều của Thông tư số 18/2018/TT-BNNPTNT
08/2020/TT-BVHTTDL	2020-11-10	6	38	1	1	2020-12-25	Ban hành Định mức kinh tế - kỹ thuật phần mỹ thuật trong xây dựng công trình tượng đài và phù điêu
33/2020/QĐ-TTg	2020-11-12	3	3	0	4		Tiêu chí phân định vùng đồng bào dân tộc thiểu số và miền núi theo trình độ phát triển giai đoạn 2021 - 2025
09/2020/TT-BLĐTBXH	2020-11-12	6	9	1	1	2021-03-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về lao động chưa thành niên
10/2020/TT-BLĐTBXH	2020-11-12	6	9	1	1	2021-01-01	Quy định chi tiết và hướng dẫn thi hành một số điều, khoản sau đây của Bộ luật Lao động về nội dung của Hợp đồng lao động, hội đồng thương lượng tập thể và nghề, công việc có ảnh hưởng xấu tới chức năng sinh sản, nuôi con
67/2020/QH14	2020-11-13	1	1	4	7
08/2020/TT-BKHĐT	2020-11-13	6	110	1	1	2021-01-15	Hướng dẫn việc tiếp nhận tài trợ, đóng góp, nhận uỷ thác của Quỹ Phát triển doanh nghiệp nhỏ và vừa
36/2020/TT-BTTTT	2020-11-13	6	57	1	1	2020-12-28	Sửa đổi, bổ sung một số điều của Thông tư số 40/2016/TT-BTTTT ngày 26 tháng 12 năm 2016 của Bộ trưởng Bộ Thông tin và Truyền thông Quy định về đào tạo, cấp, gia hạn, cấp lại, thu hồi chứng chỉ vô tuyến điện viên hàng hải
91/2020/TT-BTC	2020-11-13	6	13	1	1	2021-01-01	Quy định chỉ tiêu an toàn tài chính và biện pháp xử lý đối với tổ chức kinh đoanh chứng khoán không đáp ứng chỉ tiêu an toàn tàỉ chính
92/2020/TT-BTC	2020-11-13	6	13	1	1	2021-01-01	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hòa giải, đối thoại tại Tòa án
131/2020/QH14	2020-11-16	4	1	4	4
372/QĐ-BTC	2020-11-16	3		2	1
02/2020/TT-TANDTC	2020-11-16	6	104	1	1	2021-01-01	Quy định chi tiết về trách nhiệm của Tòa án nhân dân trong hoạt động hòa giải, đối thoại tại Tòa án
04/2020/TT-TANDTC	2020-11-16	6	104	1	1	2021-01-01	Quy định chi tiết quy trình bổ nhiệm, bổ nhiệm lại, miễn nhiệm, khen thưởng, xử lý vi phạm; cấp và thu hồi thẻ Hòa giải viên
14/2020/TT-NHNN	2020-11-16	6	44	1	1	2021-01-01	Quy định về giám định tư pháp trong lĩnh vực tiền tệ và ngân hàng
95/2020/TT-BTC	2020-11-16	6	13	1	1	2021-01-01	Hướng dẫn giám sát giao dịch chứng khoán trên thị trường chứng khoán
96/2020/TT-BTC	2020-11-16	6	13	1	1	2021-01-01	Hướng dẫn công bố thông tin trên thị trường chứng khoán
97/2020/TT-BTC	2020-11-16	6	13	1	1	2021-01-01	Hướng dẫn hoạt động của văn phòng đại diện, chi nhánh công ty chứng khoán, công ty quản lý quỹ nước ngoài tại Việt Nam
98/2020/TT-BTC	2020-11-16	6	13	1	1	2021-01-01	Hướng dẫn hoạt động và quản lý quỹ đầu tư chứng khooán
99/2020/TT-BTC	2020-11-16	6	13	1	1	2021-01-01	Hướng dẫn về hoạt động của công ty quản lý quỹ đầu tư chứng khoán
132/2020/QH14	2020-11-17	4	1	4	6
123/2020/TT-BCA	2020-11-17	6	25	1	1	2021-01-01	Quy định về biển hiệu, biển chức danh, băng trực ban, băng kiểm tra điều lệnh trong Công an nhân dân
135/2020/NĐ-CP	2020-11-18	8	6	1	1	2021-01-01	Quy định về tuổi nghỉ hưu
39/2020/TT-BTTTT	2020-11-24	6	57	1	1	2021-01-18	Quy định về quản lý đài truyền thanh cấp xã ứng dụng công nghệ thông tin - viễn thông
34/2020/QĐ-TTg	2020-11-26	3	3	0	2		Danh mục nghề nghiệp Việt Nam
20/2020/TT-BYT	2020-11-26	6	4	1	1	2021-01-15	Sửa đổi, bổ sung một số điều của Thông tư số 30/2018/TT-BYT ngày 30 tháng 10 năm 2018 của Bộ trưởng Bộ Y tế ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với thuốc hóa dược, sinh phẩm, thuốc phóng xạ và chất đánh dấu thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế
30/2020/TT-BCT	2020-11-26	6	52	1	1	2021-01-11	HƯỚNG DẪN THỰC HIỆN HIỆP ĐỊNH THƯƠNG MẠI TỰ DO GIỮA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM VÀ LIÊN MINH CHÂU ÂU VỀ PHÒNG VỆ THƯƠNG MẠI
137/2020/NĐ-CP	2020-11-27	8	6	1	1	2021-01-11	Quản lý, sử dụng pháo
138/2020/NĐ-CP	2020-11-27	8	6	4	4
13/2020/TT-BLĐTBXH	2020-11-27	6	9	1	1	2021-01-15	Hướng dẫn việc thu thập, lưu trữ, tổng hợp, cung cấp, công bố, đánh giá về tình hình tai nạn lao động và sự cố kỹ thuật gây mất an toàn, vệ sinh lao động nghiêm trọng
14/2020/TT-BLĐTBXH	2020-11-28	6	9	1	1	2021-01-12	Hướng dẫn việc thực hiện các quy định về chăm sóc thay thế cho trẻ em
31/2020/TT-BCT	2020-11-30	6	50	4	3
40/2020/TT-BTTTT	2020-11-30	6	57	1	1	2021-02-15	Quy định tiêu chí xác định sản phẩm, dịch vụ công nghệ thông tin sản xuất trong nước được ưu tiên đầu tư, thuê, mua sắm
126/2020/TT-BCA	2020-12-01	6	25	1	1	2021-01-15	Quy định việc thực hiện dân chủ trong hoạt đồng điều tra của lực lượng Công an nhân dân
6/2020/TT-BNV	2020-12-02	6	23	1	1	2021-01-20	Ban hành Quy chế tổ chức thi tuyển, xét tuyển công chức, viên chức, thi nâng ngạch công chức, thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức; Nội quy thi, xét tuyển công chức, viên chức, thi nâng ngạch công chức; thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức
105/2020/TT-BTC	2020-12-03	6	13	1	1	2021-01-17	Hướng dẫn về đăng ký thuế
128/2020/TT-BCA	2020-12-03	6	25	1	1	2021-01-18	Quy định về chế độ chi tập huấn và hội thi điều lệnh, quân sự, võ thuật trong Công an nhân dân
141/2020/NĐ-CP	2020-12-08	8	6	1	1	2021-01-23	Quy định chế độ cử tuyển đối với học sinh, sinh viên dân tộc thiểu số
129/2020/TT-BCA	2020-12-08	6	25	1	1	2021-01-22	Quy định quy trình giải quyết tố cáo trong Công an nhân dân
07/2020/TT-BKHCN	2020-12-11	6	18	1	1	2022-02-12	Hướng dẫn việc thành lập cơ sở ươm tạo doanh nghiệp nhỏ và vừa, cơ sở kỹ thuật hỗ trợ doanh nghiệp nhỏ và vừa, khu làm việc chung hỗ trợ doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo
144/2020/NĐ-CP	2020-12-14	8	6	1	1	2021-02-01	Quy định về hoạt động nghệ thuật biểu diễn
145/2020/NĐ-CP	2020-12-14	8	6	1	2	2021-02-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về điều kiện lao động và quan hệ lao động
17/2020/TT-NHNN	2020-12-14	6	44	1	1	2021-02-01	Sửa đổi, bổ sung một số điều của Thông tư số 33/2013/TT-NHNN ngày 26 tháng 12 năm 2013 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn thủ tục chấp thuận hoạt động xuất khẩu, nhập khẩu ngoại tệ tiền mặt của các ngân hàng được phép
32/2020/TT-BGTVT	2020-12-14	6	21	1	1	2021-01-29	Sửa đổi, bổ sung một số điều của Thông tư số 29/2018/TT-BGTVT ngày 14 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về việc kiểm tra chất lượng, an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt và Thông tư số 31/2018/TT-BGTVT ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị
7/2020/TT-BNV	2020-12-15	6	23	1	1	2021-02-01	Quy định báo cáo thống kê về thanh niên Việt Nam
146/2020/NĐ-CP	2020-12-18	8	6	1	1	2021-01-04	Sửa đổi, bổ sung Điều 5 Nghị định số 20/2011/NĐ-CP ngày 23 tháng 3 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp
148/2020/NĐ-CP	2020-12-18	8	6	4	5
107/2020/TT-BTC	2020-12-21	6	13	1	1	2021-04-01	Hướng dẫn giao dịch mua lại có kỳ hạn trái phỉếu Chính phủ từ nguồn ngân quỹ nhà nước tạm thời nhàn rỗi của Kho bạc Nhà nước
48/2020/TT-BCT	2020-12-21	6	52	4	4
37/2020/QĐ-TTg	2020-12-23	3	3	1	1	2021-02-20	Thành lập, tổ chức và hoạt động của Sở giao dịch Chứng khoán Việt Nam
41/2020/TT-BTTTT	2020-12-24	6	57	1	1	2021-02-15	Quy định chi tiết và hướng dẫn việc cấp giấy phép hoạt động báo in, tạp chí in và báo điện tử, tạp chí điện tử, xuất bản thêm ấn phẩm, thực hiện hai loại hình báo chí, mở chuyên trang của báo điện tử và tạp chí điện tử, xuất bản phụ trương, xuất bản bản tin, xuất bản đặc san
10/2020/TT-BTP	2020-12-28	6	51	1	1	2021-02-26	Ban hành, hướng dẫn việc ghi chép, sử dụng, quản lý và lư trữ Sổ, mẫu giấy tờ, hồ sơ nuôi con nuôi
24/2020/TT-BYT	2020-12-28	6	4	1	1	2021-02-01	Quy định về Phiếu chẩn đoán nguyên nhân tử vong, cấp Giấy báo tử và thống kê tử vong tại cơ sở khám bệnh, chữa bệnh
145/2020/TT-BCA	2020-12-29	6	25	1	1	2021-02-15	Quy định thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm của người tố cáo về hành vi tham nhũng, lãng phí
152/2020/NĐ-CP	2020-12-30	8	6	1	1	2021-02-15	Quy định về người lao động nước ngoài làm việc tại Việt Nam và tuyển dụng, quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài tại Việt Nam
38/2020/QĐ-TTg	2020-12-30	3	3	1	1	2021-02-15	Ban hành Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển
10/2020/TT-BKHCN	2020-12-30	6	18	1	1	2021-04-01	Quy định chi tiết và biện pháp thi hành một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 và Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ về sử dụng mã số, mã vạch
113/2020/TT-BTC	2020-12-30	6	13	1	1	2021-02-15	Quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí chi thường xuyên hoạt động kinh tế giao thông đường thủy nội địa
18/2020/TT-BTNMT	2020-12-30	6	33	1	1	2021-06-30	Ban hành Quy chuẩn kỹ thuật quốc gia về dự báo, cảnh báo bão, áp thấp nhiệt đới
19/2020/TT-BLĐTBXH	2020-12-30	6	9	1	1	2021-03-10	Quy định về Hội giảng nhà giáo giáo dục nghề nghiệp
20/2020/TT-BLĐTBXH	2020-12-30	6	9	1	1	2021-03-10	Quy định cơ sở thực hiện bồi dưỡng nghiệp vụ sư phạm cho nhà giáo giáo dục nghề nghiệp
20/2020/TT-BTNMT	2020-12-30	6	33	1	1	2021-02-15	Ban hành Định mức kinh tế - kỹ thuật đánh giá chất lượng tài liệu khí tượng thủy văn bề mặt
21/2020/TT-BLĐTBXH	2020-12-30	6	36	4	4
26/2020/TT-BLĐTBXH	2020-12-30	6	9	1	1	2021-02-14	Ban hành Danh mục ngành, nghề đào tạo cấp IV trình độ trung cấp, trình độ cao đẳng
153/2020/NĐ-CP	2020-12-31	8	6	1	1	2021-01-01	Quy định về chào bán, giao dịch trái phiếu doanh nghiệp riêng lẻ tại thị trường trong nước và chào bán trái phiếu doanh nghiệp ra thị trường quốc tế
154/2020/NĐ-CP	2020-12-31	8	6	4	13
155/2020/NĐ-CP	2020-12-31	8	6	1	1	2021-01-01	Quy định chi tiết thi hành một số điều của Luật Chứng khoán
157/2020/NĐ-CP	2020-12-31	8	6	4	3
158/2020/NĐ-CP	2020-12-31	8	6	1	1	2021-01-01	Chứng khoán phái sinh và thị trường chứng khoán phái sinh
159/2020/NĐ-CP	2020-12-31	8	6	4	3
39/2020/QĐ-TTg	2020-12-31	3	3	0	2		Tiêu chí xác định các dân tộc còn gặp nhiều khó khăn, có khó khăn đặc thù giai đoạn 2021 - 2025
11/2020/TT-BTP	2020-12-31	6	166	4	3
116/2020/TT-BTC	2020-12-31	6	13	1	1	2021-02-15	Hướng dẫn một số điều về quản trị công ty áp dụng đối với công ty đại chúng tại Nghị định số 155/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ quy định chi tiết thi hành một số đỉều của Luật Chứng khoán
118/2020/TT-BTC	2020-12-31	6	34	4	3
119/2020/TT-BTC	2020-12-31	6	13	1	1	2021-02-15	Quy định hoạt động đăng ký, ưu ký, bù trừ và thanh toán gỉao dịch chứng khoán
120/2020/TT-BTC	2020-12-31	6	13	1	1	2021-02-15	Quy định giao dịch cổ phiếu niêm yết, đăng ký giao dịch và chứng chỉ quỹ, trái phiếu doanh nghiệp, chứng quyền có bảo đảm niêm yết trên hệ thống giao dịch chứng khoán
121/2020/TT-BTC	2020-12-31	6	13	1	1	2021-02-15	Quy định về hoạt động của công ty chứng khoán
122/2020/TT-BTC	2020-12-31	6	13	1	1	2021-02-15	Hướng dẫn chế độ công bố thông tin và báo cáo theo quy định của Nghị định số 153/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ quy định về chào bán, giao dịch trái phiếu doanh nghiệp riêng lẻ tại thị trường trong nước và chào bán trái phiếu doanh nghiệp ra thị trường quốc tế
14/2020/TT-BKHĐT	2020-12-31	6	110	1	1	2021-02-25	Hướng dẫn việc xử lý rủi ro trong hoạt động cho vay trực tiếp của Quỹ phát triển doanh nghiệp nhỏ và vừa
27/2020/TT-BYT	2020-12-31	6	4	1	1	2021-03-01	Sửa đổi, bổ sung Điều 5 Thông tư số 05/2015/TT-BYT ngày 17 tháng 3 năm 2015 của Bộ trưởng Bộ Y tế ban hành Danh mục thuốc đông y, thuốc từ dược liệu và vị thuốc y học cổ truyền thuộc phạm vi thanh toán của quỹ bảo hiểm y tế
30/2020/TT-BYT	2020-12-31	6	4	1	1	2021-03-01	Quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật bảo hiểm y tế
32/2020/TT-BYT	2020-12-31	6	4	1	1	2021-02-17	Quy định tiêu chuẩn chế biến, bào chế thuốc cổ truyền trong các cơ sở khám bệnh, chữa bệnh bằng y học cổ truyền
42/2020/TT-BTTTT	2020-12-31	6	57	1	1	2021-02-15	Ban hành Định mức kinh tế - kỹ thuật hoạt động xuất bản
54/2020/TT-BCT	2020-12-31	6	52	1	1	2021-02-15	Sửa đổi Thông tư 18/2019/TT-BCT quy định về hoạt động công vụ của lực lượng Quản lý thị trường và Thông tư 20/2019/TT-BCT quy định kiểm tra nội bộ việc chấp hành pháp luật trong hoạt động công vụ của lực lượng Quản lý thị trường do Bộ Công thương ban hành
55/2020/TT-BCT	2020-12-31	6	52	1	1	2021-04-01	Quy định về chế độ báo cáo của lực lượng Quản lý thị trường
01/2021/NĐ-CP	2021-01-04	8	6	1	1	2021-01-04	Đăng ký doanh nghiệp
01/2021/QĐ-TTg	2021-01-05	3	3	1	1	2021-03-01	Ban hành Danh mục dịch vụ xuất khẩu, nhập khẩu Việt Nam
02/2021/NĐ-CP	2021-01-07	8	6	1	1	2021-03-01	Quy định về cờ truyền thống, cờ hiệu, biểu tượng, hải quan hiệu, phù hiệu, biển tên, cấp hiệu, trang phục, chứng minh hải quan và dấu hiệu đặc trưng phương tiện tuần tra, kiểm soát, giám sát hải quan
1186/2021/UBTVQH14	2021-01-11	4	2	1	1	2021-01-11	Quy định chi tiết, hướng dẫn việc tổ chức hội nghị cử tri; việc giới thiệu người ứng cử đại biểu Hội đồng nhân dân cấp xã ở thôn, tổ dân phố; việc hiệp thương, giới thiệu người ứng cử, lập danh sách người ứng cử đại biểu Quốc hội, đại biểu Hội đồng nhân dân trong bầu cử bổ sung
02/2021/TT-BCA	2021-01-11	6	25	1	1	2021-02-25	Quy định về xử lý vi phạm điều lệnh Công an nhân dân
05/2021/TT-BCA	2021-01-14	6	25	1	1	2021-03-06	Quy định về hoạt động ứng phó sự cố, thiên tai và tìm kiếm cứu nạn của lực lượng Công an nhân dân
08/2021/TTLT-BQP-BCA-VKSNDTC	2021-01-14	10	167	1	1	2021-03-09	Quy định về phối hợp trong việc bắt, tạm giữ và kiểm sát việc bắt, tạm giữ của cơ quan, người được giao nhiệm vụ tiến hành một số hoạt động điều tra của Bộ đội Biên phòng, lực lượng Cảnh sát biển
07/2021/TT-BCA	2021-01-18	6	25	1	1	2021-03-05	Ban hành Nội quy cơ sở lưu trú
09/2021/TT-BCA	2021-01-20	6	25	1	1	2021-03-06	Quy định về kiểm tra điều lệnh, quân sự, võ thuật Công an nhân dân
06/2021/TT-BTC	2021-01-22	6	13	1	1	2021-03-08	Hướng dẫn thi hành một số điều của Luật Quản lý thuế ngày 13 tháng 6 năm 2019 về quản lý thuế đối với hàng hóa xuất khẩu, nhập khẩu
05/2021/NĐ-CP	2021-01-25	8	6	1	1	2021-03-10	Quản lý, khai thác cảng hàng không, sân bay
01/2021/TT-BYT	2021-01-25	6	4	1	1	2021-03-10	Hướng dẫn một số nội dung để địa phương ban hành chính sách khen thưởng, hỗ trợ đối với tập thể, cá nhân thực hiện tốt công tác dân số
02/2021/TT-BYT	2021-01-25	6	4	1	1	2021-03-10	Quy định tiêu chuẩn, nhiệm vụ của cộng tác viên dân số
06/2021/NĐ-CP	2021-01-26	8	6	4	30
10/2021/TT-BTC	2021-01-26	6	13	1	1	2021-03-12	Hướng dẫn quản lý hành nghề dịch vụ làm thủ tục về thuế
07/2021/NĐ-CP	2021-01-27	8	6	4	5
08/2021/NĐ-CP	2021-01-28	8	6	1	1	2021-03-15	Quy định về quản lý hoạt động đường thủy nội địa
12/2021/TT-BQP	2021-01-28	6	8	1	1	2021-03-15	Sửa đổi, bổ sung một số điều của Thông tư số 170/2016/TT-BQP ngày 30 tháng 10 năm 2016 của Bộ trưởng Bộ Quốc phòng quy định cấp bậc quân hàm quân nhân chuyên nghiệp tương ứng với mức lương, phong, thăng, giáng cấp bậc quân hàm trong trường hợp bị kỷ luật hạ bậc lương; trình tự, thủ tục, thẩm quyền quyết định đối với quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
04/2021/QĐ-TTg	2021-01-29	3	3	1	1	2021-03-15	Ban hành Điều lệ tổ chức và hoạt động của Quỹ Đổi mới công nghệ quốc gia
01/2021/TT-BGDĐT	2021-02-02	6	5	1	1	2021-03-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các cơ sở giáo dục mầm non công lập
02/2021/TT-BGDĐT	2021-02-02	6	5	1	1	2021-03-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường tiểu học công lập
03/2021/TT-BGDĐT	2021-02-02	6	5	1	1	2021-03-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học cơ sở công lập
04/2021/TT-BGDĐT	2021-02-02	6	5	1	1	2021-03-20	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học phổ thông công lập
03/2021/TT-BGTVT	2021-02-08	6	21	1	1	2021-03-28	Quy định về quản lý, bảo trì kết cấu hạ tầng đường sắt quốc gia
10/2021/NĐ-CP	2021-02-09	8	6	4	7
11/2021/NĐ-CP	2021-02-10	8	6	1	1	2021-03-30	Quy định giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển
17/2021/TT-BTC	2021-02-26	6	13	1	1	2021-04-12	Sửa đổi, bổ sung một số điều tại Thông tư số 14/2015/TT-BTC ngày 30 tháng 1 năm 2015 của Bộ trưởng Bộ Tài chính hướng dẫn về phân loại hàng hóa, phân tích để phân loại hàng hóa; phân tích để kiểm tra chất lượng, kiểm tra an toàn thực phẩm đối với hàng hóa xuất khẩu, nhập khẩu
13/2021/NĐ-CP	2021-03-01	8	6	1	1	2021-03-01	Quy định về đối thoại với thanh niên; cơ chế, chính sách và biện pháp thực hiện chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi
07/2021/QĐ-TTg	2021-03-02	3	3	1	1	2021-05-01	Sửa đổi, bổ sung một số điều của Quyết định số 38/2017/QĐ-TTg ngày 18 tháng 8 năm 2017 của Thủ tướng Chính phủ quy định việc chuyển cửa khẩu đối với hàng nhập khẩu về làm thủ tục hải quan tại cảng cạn ICD Mỹ Đình, thành phố Hà Nội
15/2021/NĐ-CP	2021-03-03	8	6	4	7
16/2021/NĐ-CP	2021-03-03	8	6	1	1	2021-03-03	Quy định chi tiết mức thu, trình tự, thủ tục thu, nộp, việc quản lý, sử dụng chi phí hòa giải, đối thoại tại Tòa án và thù lao Hòa giải viên tại Tòa án
17/2021/NĐ-CP	2021-03-09	8	6	1	1	2021-03-09	Quy định về chính sách đối với thanh niên xung phong, thanh niên tình nguyện
18/2021/NĐ-CP	2021-03-11	8	6	1	1	2021-04-25	Sửa đổi, bổ sung một số điều của Nghị định số 134/2016/NĐ-CP ngày 01 tháng 9 năm 2016 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thuế xuất khẩu, thuế nhập khẩu
01/2021/TT-TTCP	2021-03-11	6	87	1	1	2021-05-01	Quy định về quy tắc ứng xử của cán bộ, công chức, viên chức, trong ngành thanh tra và cán bộ, công chức làm công tác tiếp công dân do Thanh tra Chính phủ ban hành
20/2021/NĐ-CP	2021-03-15	8	6	1	1	2021-07-01	Quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội
10/2021/QĐ-TTg	2021-03-16	3	3	1	1	2021-04-30	Quy định tiêu chí xác định doanh nghiệp công nghệ cao
01/2021/TT-BKHĐT	2021-03-16	6	110	1	1	2021-05-01	Hướng dẫn về đăng ký doanh nghiệp
01/2021/TT-BNNPTNT	2021-03-18	6	17	1	1	2021-05-02	Quy định về xây dựng tiêu chuẩn quốc gia và xây dựng, ban hành quy chuẩn kỹ thuật quốc gia thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn
08/2021/TT-BGDĐT	2021-03-18	6	5	1	1	2021-05-03	Ban hành Quy chế đào tạo trình độ đại học
19/2021/TT-BTC	2021-03-18	6	13	1	1	2021-05-03	Hướng dẫn giao dịch điện tử trong lĩnh vực thuế
21/2021/NĐ-CP	2021-03-19	8	6	1	1	2021-05-15	Quy định thi hành Bộ luật Dân sự về bảo đảm thực hiện nghĩa vụ
22/2021/NĐ-CP	2021-03-19	8	6	1	1	2021-05-05	Khu kinh tế - quốc phòng
23/2021/NĐ-CP	2021-03-19	8	6	1	1	2021-06-01	Quy định chi tiết khoản 3 Điều 37 và Điều 39 về Luật Việc làm về trung tâm dịch vụ việc làm, doanh nghiệp hoạt động dịch vụ việc làm
24/2021/NĐ-CP	2021-03-23	8	6	1	1	2021-05-15	Quy định việc quản lý trong cơ sở giáo dục mầm non và cơ sở giáo dục phổ thông công lập
26/2021/NĐ-CP	2021-03-25	8	6	4	3
27/2021/NĐ-CP	2021-03-25	8	6	1	1	2021-05-15	Quản lý giống cây trồng lâm nghiệp
29/2021/NĐ-CP	2021-03-26	8	6	4	5
31/2021/NĐ-CP	2021-03-26	8	6	4	16
14/2021/QĐ-TTg	2021-03-26	3	3	1	1	2021-05-15	Sửa đổi, bổ sung một số điều của Quyết định số 53/2013/QĐ-TTg ngày 13 tháng 9 năm 2013 của Thủ tướng Chính phủ về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
35/2021/NĐ-CP	2021-03-29	8	6	4	12
23/2021/TT-BTC	2021-03-30	6	13	1	1	2021-05-15	Hướng dẫn việc in, phát hành, quản lý và sử dụng tem điện tử rượu và tem điện tử thuốc lá
09/CT-TTg	2021-03-31	9	3	3	1		Nâng cao hiệu quả công tác thông tin, tuyên truyền phục vụ nhiệm vụ…
42/2021/NĐ-CP	2021-03-31	8	6	1	1	2021-05-16	Quy định việc xây dựng Công an xã, trị trấn chính quy
43/2021/NĐ-CP	2021-03-31	8	6	1	1	2021-06-01	QUY ĐỊNH CƠ SỞ DỮ LIỆU QUỐC GIA VỀ BẢO HIỂM
45/2021/NĐ-CP	2021-03-31	8	6	1	1	2021-05-15	Thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển hợp tác xã
17/2021/QĐ-TTg	2021-03-31	3	3	1	1	2021-05-15	Quy định mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp
47/2021/NĐ-CP	2021-04-01	8	6	1	1	2021-04-01	Quy định chi tiết một số điều của Luật Doanh nghiệp
50/2021/NĐ-CP	2021-04-01	8	6	4	3
25/2021/TT-BTC	2021-04-07	6	13	1	1	2021-05-22	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú tại Việt Nam
07/2021/TT-BGTVT	2021-04-08	6	21	1	1	2021-06-01	Quy định về giám định tư pháp trong lĩnh vực giao thông vận tải
03/2021/TT-BKHĐT	2021-04-09	6	122	4	4
37/2021/TT-BQP	2021-04-15	6	8	1	1	2021-05-29	Quy định phân loại, khám sức khỏe, phân cấp nhiệm vụ quản lý sức khỏe đối với quân nhân, công chức quốc phòng, công nhân và viên chức quốc phòng
27/2021/TT-BTC	2021-04-19	6	13	1	1	2021-06-02	Sửa đổi, bổ sung một số điều tại Thông tư số 19/2014/TT-BTC ngày 11 tháng 02 năm 2014 của Bộ trưởng Bộ Tài chính quy định thủ tục tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
42/2021/TT-BCA	2021-04-19	6	25	1	1	2021-06-05	Quy định hoạt động xây dựng tiêu chuẩn quốc gia, quy chuẩn kỹ thuật quốc gia, tiêu chuẩn cơ sở trong Công an nhân dân
18/2021/QĐ-TTg	2021-04-22	3	3	1	3	2021-07-01	(1) Quy định về dự báo, cảnh báo truyền tin thiên tai và cấp độ rủi ro thiên tai
43/2021/TT-BCA	2021-04-22	6	25	1	1	2021-06-08	Quy định trách nhiệm của lực lượng Công an nhân dân trong việc thực hiện một số trình tự, thủ tục tố tụng hình sự thân thiện trong quá trình tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố, điều tra vụ án xâm hại người dưới 18 tuổi
44/2021/TT-BCA	2021-04-27	6	25	1	1	2021-06-16	Quy định về thực hiện dân chủ trong tuyển sinh vào Công an nhân dân
01/2021/TT-BTTTT	2021-05-14	6	57	1	1	2021-07-01	Sửa đổi, bổ sung Thông tư số 11/2020/TT-BTTTT ngày 14 tháng 5 năm 2020 của Bộ trưởng Bộ Thông tin và Truyền thông quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông
54/2021/TT-BCA	2021-05-15	6	25	1	1	2021-07-01	Quy định về công tác điều ước quốc tế và công tác thỏa thuận quốc tế trong Công an nhân dân
31/2021/TT-BTC	2021-05-17	6	13	1	1	2021-07-02	Quy định về áp dụng quản lý rủi ro trong quản lý thuế
03/2021/TT-BTP	2021-05-25	6	51	1	1	2021-07-15	Sửa đổi, bổ sung một số điều của Thông tư số 08/2017/TT-BTP ngày 15 tháng 11 năm 2017 của Bộ trưởng Bộ Tư pháp quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý; Thông tư số 12/2018/TT-BTP ngày 28 tháng 8 năm 2018 của Bộ trưởng Bộ Tư pháp hướng dẫn một số hoạt động nghiệp vụ trợ giúp pháp lý và quản lý chất lượng vụ việc trợ giúp pháp lý
100/2021/TT-BTC	2021-06-01	6	13	3	1	2022-01-01	Sửa đổi, bổ sung một số điều của Thông tư số 40/2021/TT-BTC
40/2021/TT-BTC	2021-06-01	6	13	1	1	2021-08-01	Hướng dẫn thuế giá trị gia tăng, thuế thu nhập cá nhân và quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh
20/2021/QĐ-TTg	2021-06-03	3	3	1	1	2021-07-20	Ban hành Quyết định Danh mục và quy định việc quản lý, sử dụng vật tư, phương tiện, trang thiết bị chuyên dùng phòng, chống thiên tai
01/2021/TT-BLĐTBXH	2021-06-03	6	9	1	2	2021-07-18	Quy định danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội
02/2021/TT-BNNPTNT	2021-06-07	6	17	1	1	2021-07-25	Hướng dẫn xây dựng kế hoạch phòng, chống thiên tai các cấp ở địa phương
04/2021/TT-BVHTTDL	2021-06-08	6	38	1	1	2021-08-01	Quy định một số nội dung về giám định tư pháp trong lĩnh vực văn hóa
05/2021/TT-BKHCN	2021-06-17	6	18	1	1	2021-08-01	Quy định yêu cầu kỹ thuật đối với dữ liệu thông tin đầu vào của Cơ sở dữ liệu quốc gia về khoa học và công nghệ
59/2021/NĐ-CP	2021-06-18	8	6	1	1	2021-08-06	Quy định một số nội dung đặc thù về cơ chế quản lý tài chính, đánh giá hiệu quả hoạt động đối với Sở Giao dịch chứng khoán Việt Nam, Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam
06/2021/TT-BKHCN	2021-06-18	6	18	1	1	2021-08-02	Hướng dẫn quản lý Chương trình đổi mới công nghệ quốc gia đến năm 2030
45/2021/TT-BTC	2021-06-18	6	13	1	1	2021-08-03	Hướng dẫn việc áp dụng cơ chế Thỏa thuận trước về phương pháp xác định giá tính thuế (APA) trong quản lý thuế đôi với doanh nghiệp có giao dịch liên kết
60/2021/NĐ-CP	2021-06-21	8	6	1	1	2021-08-15	Quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập
21/2021/QĐ-TTg	2021-06-21	3	3	1	3	2021-08-08	Quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật
17/2021/TT-BGDĐT	2021-06-22	6	5	1	1	2021-08-07	Quy định về chuẩn chương trình đào tạo; xây dựng, thẩm định và ban hành chương trình đào tạo các trình độ của giáo dục đại học
06-CT/TW	2021-06-24	9	162	0	2		Tăng cường sự lãnh đạo của Đảng đối với công tác xây dựng gia đình trong tình hình mới
02/2021/TT-BLĐTBXH	2021-06-24	6	9	1	2	2021-07-01	Hướng dẫn thực hiện một số điều của Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội
05/2021/TT-BTP	2021-06-24	6	51	1	1	2021-08-10	Hướng dẫn một số điều và biện pháp thi hành Luật Luật sư, Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư
08/2021/TT-BYT	2021-06-25	6	4	1	1	2021-08-13	Ban hành Nguyên tắc đạo đức hành nghề dược
04/2021/TT-BNNPTNT	2021-06-28	6	17	1	1	2021-08-15	Hướng dẫn thực hiện việc chấp thuận, thẩm định các hoạt động liên quan đến đê điều
18/2021/TT-BGDĐT	2021-06-28	6	5	1	1	2021-08-15	Ban hành Quy chế tuyển sinh và đào tạo trình độ tiến sĩ
03/2021/TT-BNV	2021-06-29	6		2	1
63/2021/NĐ-CP	2021-06-30	8	6	1	1	2021-07-01	Quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
65/2021/NĐ-CP	2021-06-30	8	6	1	1	2021-07-01	Quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế
06/2021/TT-BXD	2021-06-30	6	152	4	8
07/2021/TT-BTNMT	2021-06-30	6	33	1	1	2021-08-16	Quy định kỹ thuật thu nhận và xử lý dữ liệu ảnh số từ tàu bay không người lái phục vụ xây dựng, cập nhật cơ sở dữ liệu nền địa lý quốc gia tỷ lệ 1:2.000, 1:5.000 và thành lập bản đồ địa hình tỷ lệ 1:5.000, 1:1.000
08/2021/TT-BTNMT	2021-06-30	6	33	1	1	2021-12-30	Ban hành quy chuẩn kỹ thuật quốc gia về quan trắc hải văn
09/2021/TT-BYT	2021-06-30	6	4	1	1	2021-08-15	Quy định quy trình, thời điểm, số lần xét nghiệm HIV cho phụ nữ mang thai; chăm sóc, điều trị đối với phụ nữ nhiễm HIV trong thời kỳ mang thai, khi sinh con, cho con bú và các biện pháp nhằm giảm lây nhiễm HIV từ mẹ sang con
10/2021/TT-BYT	2021-06-30	6	4	1	1	2021-09-01	Quy định Danh mục chất cấm sử dụng trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe
51/2021/TT-BTC	2021-06-30	6	13	1	1	2021-08-16	Hướng dẫn nghĩa vụ của tổ chức, cá nhân trong hoạt động đầu tư nước ngoài trên thị trường chứng khoán Việt Nam
68/NQ-CP	2021-07-01	4	6	0	2		Một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19
07-CT/TW	2021-07-06	9		3	1		Tăng cường lãnh đạo công tác phòng, chống HIV/AIDS, tiến tới chấm dứt
66/2021/NĐ-CP	2021-07-06	8	6	1	1	2021-08-20	Quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai và Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều
23/2021/QĐ-TTg	2021-07-07	3	3	0	2		Thực hiện một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19
05/2021/TT-BLĐTBXH	2021-07-07	6	9	1	1	2021-08-22	Quy định quy chế tuyển sinh và xác định chỉ tiêu tuyển sinh trình độ trung cấp, trình độ cao đẳng
06/2021/TT-BLĐTBXH	2021-07-07	6		2	1
55/2021/TT-BTC	2021-07-08	6	13	1	1	2021-08-25	Hướng dẫn việc quản lý, cấp phát, tạm ứng và hoàn trả chi phí cưỡng chế thi hành án đối với pháp nhân thương mại
57/2021/TT-BTC	2021-07-12	6	13	1	1	2021-07-20	Quy định lộ trình sắp xếp lại thị trường giao dịch cổ phiếu, thị trường giao dịch trái phiếu, thị trường giao dịch chứng khoán phái sinh và thị trường giao dịch các loại chứng khoán khác
58/2021/TT-BTC	2021-07-12	6	13	1	1	2021-08-27	Hướng dẫn một số điều của Nghị định số 158/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ về chứng khoán phái sinh và thị trường chứng khoán phái sinh
67/2021/NĐ-CP	2021-07-15	8	6	1	1	2021-09-01	Sửa đổi, bổ sung một số điều của Nghị định số 167/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định việc sắp xếp lại, xử lý tài sản công
24/2021/QĐ-TTg	2021-07-16	3	3	4	3		Quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm và quy trình xác định hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình
04/2021/TT-BCT	2021-07-16	6	52	1	1	2021-09-01	Quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc trong hầm lò
94/2021/TT-BQP	2021-07-16	6	8	1	1	2021-09-01	Ban hành Tiêu chuẩn TCVN/QS 1822:2021, Trang phục Dân quân tự vệ
70/2021/NĐ-CP	2021-07-20	8	6	1	1	2021-09-15	Sửa đổi, bổ sung một số điều của Nghị định số 181/2013/NĐ-CP ngày 14 tháng 11 năm 2013 của Chính phủ quy định chi tiết thi hành một số điều của Luật Quảng cáo
10/2021/TT-NHNN	2021-07-21	6		2	1
25/2021/QĐ-TTg	2021-07-22	3	3	1	3	2022-01-01	Quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
75/2021/NĐ-CP	2021-07-24	8	6	1	1	2021-09-15	Quy định mức hưởng trợ cấp, phụ cấp và các chế độ ưu đãi đối với người có công với cách mạng
76/2021/NĐ-CP	2021-07-28	8	6	1	1	2021-09-10	Quy định tiêu chí phân loại cảng biển
24/2021/QH15	2021-07-28	4	1	3	1		Phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo
14/2021/TT-BGTVT	2021-07-28	6	21	1	1	2021-08-01	Bãi bỏ Điều 22 Thông tư số 31/2018/TT-BGTVT ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị
64/2021/TT-BTC	2021-07-29	6	13	1	1	2021-10-01	Hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước phục vụ hoạt động hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa
65/2021/TT-BTC	2021-07-29	6	13	1	1	2021-09-15	Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo dưỡng, sửa chữa tài sản công
77/2021/NĐ-CP	2021-08-01	8	6	1	1	2021-08-01	Quy định chế độ phụ cấp thâm niên nhà giáo
78/2021/NĐ-CP	2021-08-01	8	6	1	1	2021-09-15	Thành lập và quản lý Quỹ phòng, chống thiên tai
08/2021/TT-BXD	2021-08-02	6	152	1	1	2021-09-17	Hướng dẫn phương pháp xác định chi phí lập và tổ chức thực hiện quy chế quản lý kiến trúc
105/2021/TT-BQP	2021-08-04	6	8	1	1	2021-09-19	Quy định việc xây dựng, ký kết và thực hiện thỏa thuận quốc tế trong Quân đội nhân dân
69/2021/TT-BTC	2021-08-11	6	13	4	7
13-KL/TW	2021-08-16	7	146	0	4		Tiếp tục thực hiện Chỉ thị số 48-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm trong tình hình mới
71/2021/TT-BTC	2021-08-17	6	13	1	1	2021-11-01	Hướng dẫn về thuế thu nhập doanh nghiệp đối với cơ sở thực hiện xã hội hóa chưa truy thu theo Nghị quyết số 63/NQ-CP ngày 25 tháng 8 năm 2014 của Chính phủ
11/2021/TT-BYT	2021-08-19	6	4	1	1	2021-08-19	Hướng dẫn đăng ký lưu hành vắc xin phòng Covid - 19 trong trường hợp cấp bách
07/2021/TT-BKHCN	2021-08-20	6	18	1	1	2021-11-01	Hướng dẫn quản lý hoạt động của Quỹ Đổi mới công nghệ quốc gia
109/2021/TT-BQP	2021-08-23	6	8	1	1	2021-10-10	Sửa đổi, bổ sung một số điều của Thông tư số 113/2016/TT-BQP ngày 23 tháng 8 năm 2016 của Bộ trưởng Bộ Quốc phòng quy định chế độ nghỉ của quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
10/2021/TT-BXD	2021-08-25	6	152	4	3
17/2021/TT-BGTVT	2021-08-25	6	21	1	1	2021-10-15	Quy định về phòng, chống, khắc phục hậu quả thiên tai; ứng phó sự cố và cứu nạn trong lĩnh vực đường sắt
80/2021/NĐ-CP	2021-08-26	8	6	1	1	2021-10-15	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa
13/2021/TT-BTNMT	2021-08-26	6	33	1	1	2021-10-21	Quy định việc thành lập, di chuyển, giải thể trạm khí tượng thủy văn quốc gia
81/2021/NĐ-CP	2021-08-27	8	6	4	5
23/2021/TT-BGDĐT	2021-08-30	6	5	1	1	2021-10-15	Ban hành Quy chế tuyển sinh và đào tạo trình độ thạc sĩ
1454/QĐ-TTg	2021-09-01	3	3	4	3		Quy hoạch mạng lưới đường bộ thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
23/CT-TTg	2021-09-02	9	3	4	13		Đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
82/2021/NĐ-CP	2021-09-06	8	6	4	6
09/2021/TT-BLĐTBXH	2021-09-07	6		2	1
14/2021/TT-BXD	2021-09-08	6	168	4	3
25/2021/TT-BGDĐT	2021-09-08	6	5	1	1	2021-10-24	Hướng dẫn triển khai đào tạo trình độ tiến sĩ, trình độ thạc sĩ cho giảng viên các cơ sở giáo dục đại học theo Quyết định số 89/QĐ-TTg ngày 18 tháng 01 năm 2019 của Thủ tướng Chính phủ phê duyệt Đề án Nâng cao năng lực đội ngũ giảng viên, cán bộ quản lý các cơ sở giáo dục đại học đáp ứng yêu cầu đổi mới căn bản, toàn diện giáo dục và đào tạo giai đoạn 2019 - 2030
10/2021/TT-BLĐTBXH	2021-09-10	6		2	1
18/2021/TT-BGTVT	2021-09-14	6	21	1	1	2021-11-01	Quy định về tổ chức và hoạt động của Cảng vụ đường thủy nội địa
19/2021/TT-BGTVT	2021-09-14	6	21	1	1	2021-11-01	Quy định về tổ chức và hoạt động của Cảng vụ hàng hải
76/2021/TT-BTC	2021-09-15	6	13	1	1	2021-11-01	Hướng dẫn khoản 1 và khoản 2 Điều 31 Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội
26/2021/TT-BGDĐT	2021-09-17	6	5	1	1	2021-11-02	Quy định về hoạt động nghiên cứu khoa học của sinh viên trong cơ sở giáo dục đại học
78/2021/TT-BTC	2021-09-17	6	34	4	3
121/2021/TT-BQP	2021-09-20	6	8	1	1	2021-11-05	Ban hành Quy trình kỹ thuật điều tra, khảo sát, rà phá bom mìn vật nổ
122/2021/TT-BQP	2021-09-20	6	8	1	1	2021-11-05	Hướng dẫn xác định Đơn giá ca máy và thiết bị thi công rà phá bom mìn vật nổ
123/2021/TT-BQP	2021-09-20	6	8	1	1	2021-11-05	Hướng dẫn xác định Định mức dự toán và quản lý chi phí trong dự toán rà phá bom mìn vật nổ
09/2021/TT-BVHTTDL	2021-09-22	6	38	1	1	2021-12-01	Hướng dẫn thực hiện chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của thư viện công cộng tỉnh, thành phố trực thuộc trung ương
116/NQ-CP	2021-09-24	4	6	0	2		Chính sách hỗ trợ người lao động và người sử dụng lao động bị ảnh hưởng bởi đại dịch COVID-19 từ Quỹ bảo hiểm thất nghiệp
85/2021/NĐ-CP	2021-09-25	8	6	4	3
86/2021/NĐ-CP	2021-09-25	8	6	1	1	2021-12-01	Quy định việc công dân Việt Nam ra nước ngoài học tập, giảng dạy, nghiên cứu khoa học và trao đổi học thuật
87/2021/NĐ-CP	2021-09-29	8	6	4	5
80/2021/TT-BTC	2021-09-29	6	13	1	1	2022-01-01	Hướng dẫn thi hành một số điều của Luật Quản lý thuế và Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế
03/2021/TT-TTCP	2021-09-30	6	87	1	1	2021-11-20	Quy định chi tiết danh mục và thời hạn định kỳ chuyển đổi vị trí công tác tại thanh tra chính phủ và vị trí công tác trong lĩnh vực thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo, phòng, chống tham nhũng tại chính quyền địa phương
11/2021/TT-BLĐTBXH	2021-09-30	6		2	1
12/2021/TT-BLĐTBXH	2021-09-30	6		2	1
13/2021/TT-BLĐTBXH	2021-09-30	6		2	1
22/2021/TT-BGTVT	2021-09-30	6	21	1	1	2021-12-01	Quy định về phương pháp và tiêu chuẩn đánh giá hồ sơ dự thầu lựa chọn nhà đầu tư thực hiện dự án nạo vét vùng nước cảng biển, vùng nước đường thủy nội địa kết hợp thu hồi sản phẩm
88/2021/NĐ-CP	2021-10-01	8	6	1	1	2021-10-01	Quy định về thu tiền cấp quyền sử dụng tần số vô tuyến điện, đấu giá, cấp phép, chuyển nhượng quyền sử dụng tần số vô tuyến điện đối với băng tần
28/2021/QĐ-TTg	2021-10-01	3	3	2	1
05/2021/TT-TTCP	2021-10-01	6	87	1	1	2021-11-15	Quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh
89/2021/TT-BCA	2021-10-06	6	25	1	1	2021-11-20	Sửa đổi, bổ sung một số điều của Thông tư số 14/2018/TT-BCA ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Công an quy định về mẫu, quản lý và sử dụng Giấy Bảo vệ đặc biệt của lực lượng Cảnh vệ
126/NQ-CP	2021-10-08	4	6	3	1		Sửa đổi, bổ sung Nghị quyết số 68/NQ-CP ngày 01/7/2021
128/NQ-CP	2021-10-11	4	6	3	1		Quy định tạm thời “Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả…
03/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP	2021-10-11	10	149	1	1	2021-11-26	Quy định phối hợp trong thực hiện trình tự, thủ tục rút ngắn thời gian thử thách đối với người được tha tù trước thời hạn có điều kiện, người được hưởng án treo
04/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP	2021-10-11	10	149	1	1	2021-11-26	Quy định phối hợp trong thực hiện trình tự, thủ tục giảm thời hạn, miễnchấp hành án phạt cải tạo không giam giữ và miễn chấp hành thời hạn cấm cư trú, quản chế còn lại
06/2021/TT-BTP	2021-10-14	6	51	1	1	2021-10-14	Bãi bỏ một số văn bản quy phạm pháp luật về công tác cán bộ trong lĩnh vực thi hành án dân sự do Bộ trưởng Bộ Tư pháp ban hành
89/2021/NĐ-CP	2021-10-18	8	6	4	6
32/2021/QĐ-TTg	2021-10-20	3	3	1	2	2021-12-12	HẠN MỨC TRẢ TIỀN BẢO HIỂM
14/2021/TT-BLĐTBXH	2021-10-21	6	9	1	2	2021-12-15	Quy định về Điều lệ trường trung cấp
15/2021/TT-BLĐTBXH	2021-10-21	6	9	1	2	2021-12-15	Quy định về Điều lệ trường cao đẳng
137/2021/TT-BQP	2021-10-25	6	8	1	1	2021-12-06	Sửa đổi, bổ sung một số điều của Thông tư số 08/2017/TT-BQP ngày 06 tháng 01 năm 2017 của Bộ trưởng Bộ Quốc phòng quy định hoạt động kiểm định kỹ thuật an toàn máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động trong Bộ Quốc phòng
93/2021/NĐ-CP	2021-10-27	8	6	1	1	2021-12-11	Vận động, tiếp nhận, phân phối và sử dụng các nguồn đóng góp tự nguyện hỗ trợ khắc phục khó khăn do thiên tai, dịch bênh, sự cố; hỗ trợ bệnh nhân mắc bênh hiểm nghèo
13/2021/TT-BNNPTNT	2021-10-27	6	17	1	1	2021-12-10	Quy định bảo đảm yêu cầu phòng, chống thiên tai trong quản lý, vận hành, sử dụng các khu khai thác khoáng sản, khai thác tài nguyên thiên nhiên khác, đô thị, du lịch, công nghiệp, di tích lịch sử; điểm du lịch; điểm dân cư nông thôn; công trình phòng, chống thiên tai, giao thông, điện lực, viễn thông và hạ tầng kỹ thuật khác
94/2021/NĐ-CP	2021-10-28	8	6	1	1	2021-10-28	Sửa đổi, bổ sung Điều 14 của Nghị định số 168/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định chi tiết một số điều của Luật Du lịch về mức ký quỹ kinh doanh dịch vụ lữ hành
14/2021/TT-BCT	2021-10-29	6	52	1	1	2021-12-15	Hướng dẫn thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len về phòng vệ thương mại
18/2021/TT-BTNMT	2021-10-29	6	33	1	1	2021-12-15	Quy định mức thu tiền sử dụng khu vực biển thuộc thẩm quyền giao của Thủ tướng Chính phủ và Bộ Tài nguyên và Môi trường
95/2021/NĐ-CP	2021-11-01	8	6	4	4
07/2021/TT-BTP	2021-11-01	6	51	1	1	2022-01-01	Quy định việc ban hành thông cáo báo chí về văn bản quy phạm pháp luật do Chính phủ, Thủ tướng Chính phủ ban hành
96/2021/NĐ-CP	2021-11-02	8	6	1	1	2021-11-02	Công tác bảo đảm chuyến bay chuyên cơ, chuyên khoang
24/2021/TT-BGTVT	2021-11-02	6	21	1	1	2022-01-15	Quy định về quản lý, bảo trì công trình hàng không
33/2021/QĐ-TTg	2021-11-06	3	3	3	1		Sửa đổi, bổ sung một số điều của Quyết định số 23/2021/QĐ-TTg
98/2021/NĐ-CP	2021-11-08	8	6	1	1	2022-01-01	Quản lý trang thiết bị y tế
104/2021/TT-BCA	2021-11-08	6	25	1	1	2021-12-23	Quy định về công tác bảo vệ bí mật nhà nước trong Công an nhân dân
16/2021/TT-BLĐTBXH	2021-11-08	6		2	1
16/2021/TT-NHNN	2021-11-10	6	44	1	1	2022-01-15	Quy định việc tổ chức tín dụng, chi nhánh ngân hàng nước ngoài mua, bán trái phiếu doanh nghiệp
31/2021/TT-BGDĐT	2021-11-10	6	5	1	1	2021-12-26	Quy định tiêu chuẩn, điều kiện thi hoặc xét thăng hạng; nội dung, hình thức và việc xác định người trúng tuyển trong kỳ xét thăng hạng chức danh nghề nghiệp viên chức giảng dạy trong các trường cao đẳng sư phạm và cơ sở giáo dục đại học công lập
39/2021/QH15	2021-11-13	4	1	4	3
09/2021/TT-BTP	2021-11-15	6	51	1	1	2022-01-01	Hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg ngày 22 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
17/2021/TT-BLĐTBXH	2021-11-15	6		2	1
102/2021/NĐ-CP	2021-11-16	8	6	4	6
09/2021/TT-BKHĐT	2021-11-16	6	122	4	4
18/2021/TT-BYT	2021-11-16	6	4	1	1	2022-01-01	Quy định tiêu chuẩn chẩn đoán và quy trình chuyên môn để xác định tình trạng nghiện ma túy
10/2021/TT-BKHCN	2021-11-17	6	18	1	1	2022-01-20	Quy định biện pháp thi hành một số điều của Nghị định số 13/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về doanh nghiệp khoa học và công nghệ
11/2021/TT-BKHCN	2021-11-18	6	18	1	1	2022-01-06	Quy định chi tiết xây dựng và áp dụng tiêu chuẩn
153/2021/TT-BQP	2021-11-23	6	8	1	1	2022-01-06	Hướng dẫn về hồ sơ, quy trình và trách nhiệm giải quyết hỗ trợ chuyển đổi nghề nghiệp, các hoạt động phòng ngừa, chia sẻ rủi ro về tai nạn lao động, bệnh nghề nghiệp và kế hoạch kinh phí hỗ trợ các hoạt động phòng ngừa, chia sẻ rủi ro về tai nạn lao động, bệnh nghề nghiệp trong Bộ Quốc phòng
19/2021/TT-BCT	2021-11-23	6	52	4	4
12/2021/TT-BVHTTDL	2021-11-25	6	38	1	1	2022-01-15	Hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và quy chế hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch
21/2021/TT-BYT	2021-11-26	6	4	1	1	2022-01-10	Quy định về vệ sinh trong mai táng, hỏa táng
21/2021/TT-BTNMT	2021-11-29	6	33	1	1	2022-02-01	Quy định tiêu chí phân loại điều kiện thành lập, sáp nhập, hợp nhất, giải thể các đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tài nguyên và môi trường
01/2021/TTLT-VKSNDTC-BCA-BQP-BNNPTNT-BTC	2021-11-29	10	169	1	1	2021-12-01	Quy định chi tiết việc áp dụng căn cứ tạm đình chỉ vì lý do bất khả kháng do thiên tai, dịch bệnh theo điểm c khoản 1 Điều 148, điểm d khoản 1 Điều 229 và điểm d khoản 1 Điều 247 Bộ luật Tố tụng hình sự		01/2021/TTLT-VKSNDTC-BCA-BQP-BNN&PTNT-BTC
13/2021/TT-BVHTTDL	2021-11-30	6	38	1	1	2021-11-30	Sửa đổi, bổ sung một số điều của Thông tư số 06/2017/TT-BVHTTDL ngày 15 tháng 12 năm 2017 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết một số điều của Luật Du lịch
29/2021/TT-BGTVT	2021-11-30	6	21	1	1	2022-01-15	Quy định chi tiết về quản lý, khai thác cảng hàng không, sân bay
117/2021/TT-BCA	2021-12-01	6	25	1	1	2022-01-15	Quy định về thực hiện dân chủ trong công tác thanh tra, giải quyết khiếu nại, tố cáo, tiếp công dân và phòng, chống tham nhũng của Công an nhân dân
105/2021/NĐ-CP	2021-12-04	8	6	1	1	2022-01-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống ma túy
106/2021/NĐ-CP	2021-12-06	8	6	1	1	2022-01-21	Quy định chi tiết một số điều Luật Biên phòng Việt Nam
107/2021/NĐ-CP	2021-12-06	8	6	4	10
14/2021/TT-BVHTTDL	2021-12-06	6	38	1	1	2022-02-01	Quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch
109/2021/NĐ-CP	2021-12-08	8	6	1	1	2022-01-01	Quy định cơ sở y tế đủ điều kiện xác định tình trạng nghiện ma túy và hồ sơ, trình tự; thủ tục xác định tình trạng nghiện ma túy
119/2021/TT-BCA	2021-12-08	6	25	1	1	2022-01-22	Quy định biểu mẫu, giấy tờ, sổ sách về điều tra hình sự
111/2021/NĐ-CP	2021-12-09	8	6	4	4
120/2021/TT-BCA	2021-12-09	6	25	1	1	2022-02-01	Quy định việc tổ chức xét, đề nghị và thẩm định hồ sơ đề nghị tạm đình chỉ, giảm thời hạn chấp hành án phạt tù
112/2021/NĐ-CP	2021-12-10	8	6	1	2	2022-01-01	Quy định chi tiết một số điều và biện pháp thi hành Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
10/2021/TT-BTP	2021-12-10	6	51	1	1	2022-01-25	Hướng dẫn tập sự hành nghề luật sư
22/2021/TT-BCT	2021-12-10	6	52	1	1	2022-02-01	Quy định về quản lý, sử dụng biểu mẫu trong hoạt động kiểm tra, xử lý vi phạm hành chính và thực hiện các biện pháp nghiệp vụ của lực lượng Quản lý thị trường
18/2021/TT-BLĐTBXH	2021-12-15	6	9	1	2	2022-02-01	Quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc sản xuất có tính thời vụ, công việc gia công theo đơn đặt hàng
19/2021/TT-BLĐTBXH	2021-12-15	6	9	1	2	2022-01-30	Ban hành Danh mục vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn làm cơ sở xác định các trường hợp có thể nghỉ hưu ở tuổi thấp hơn tuổi nghỉ hưu trong điều kiện lao động bình thường
20/2021/TT-BLĐTBXH	2021-12-15	6	9	1	2	2022-02-01	Quy định về Hệ thống cơ sở dữ liệu về người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
21/2021/TT-BLĐTBXH	2021-12-15	6	9	1	2	2022-02-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14 ngày 13 tháng 11 năm 2020 (sau đây gọi tắt là Luật 69/2020/QH14)
114/2021/NĐ-CP	2021-12-16	8	6	4	5
17/2021/TT-BNNPTNT	2021-12-20	6	17	1	1	2022-02-02	Quy định về truy xuất nguồn gốc, thu hồi và xử lý thực phẩm không bảo đảman toàn thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn
116/2021/NĐ-CP	2021-12-21	8	6	1	1	2022-01-01	Quy định chi tiết một số điều của Luật Phòng, chống ma túy, Luật Xử lý vi phạm hành chính về cai nghiện ma túy và quản lý sau cai nghiện ma túy
10/2021/TT-BKHĐT	2021-12-22	6	110	1	1	2022-02-10	Hướng dẫn lồng ghép nội dung phòng, chống thiên tai vào quy hoạch, kế hoạch phát triển ngành, kinh tế-xã hội
16/2021/TT-BVHTTDL	2021-12-22	6	38	1	1	2022-02-05	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành di sản văn hóa
17/2021/TT-BXD	2021-12-22	6	152	1	1	2022-02-05	Quy định một số nội dung về hoạt động giám định tư pháp trong lĩnh vực xây dựng
36/2021/TT-BGTVT	2021-12-22	6	21	1	1	2021-12-22	Quy định công tác khảo sát luồng đường thủy nội địa
118/2021/NĐ-CP	2021-12-23	8	6	4	17
120/2021/NĐ-CP	2021-12-24	8	6	4	4
121/2021/TT-BTC	2021-12-24	6	13	1	1	2021-12-24	Quy định về thủ tục hải quan đối với hàng hóa nhập khẩu phục vụ công tác phòng, chống dịch COVID-19, nộp chứng từ thuộc hồ sơ hải quan và kiểm tra thực tế đối với hàng hóa xuất khẩu, nhập khẩu trong bối cảnh dịch COVID-19
29/2021/TT-BYT	2021-12-24	6	4	1	1	2022-02-06	Hướng dẫn hoạt động đào tạo chuyên môn về y tế lao động
18/2021/TT-BNNPTNT	2021-12-27	6		2	1
30/2021/TT-BYT	2021-12-27	6	4	1	1	2022-03-01	Quy định về hoạt động pha chế thuốc để điều trị người bệnh tại cơ sở khám bệnh, chữa bệnh
123/2021/NĐ-CP	2021-12-28	8	6	4	5
11/2021/TT-BTP	2021-12-28	6	51	1	1	2022-02-11	Sửa đổi, bổ sung một số điều của Thông tư số 21/2011/TT-BTP ngày 21 tháng 11 năm 2011 của Bộ trưởng Bộ Tư pháp về việc quản lý Văn phòng con nuôi nước ngoài tại Việt Nam
124/2021/TT-BCA	2021-12-28	6	25	1	1	2022-02-10	Quy định khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự”
27/2021/TT-BLĐTBXH	2021-12-28	6	9	1	2	2022-03-01	Hướng dẫn chi tiết về nội dung, chương trình và việc tổ chức bồi dưỡng, sát hạch nghiệp vụ đánh giá an toàn, vệ sinh lao động, việc miễn giảm các nội dung huấn luyện đã học đối với chuyên gia đánh giá an toàn, vệ sinh lao động; hướng dẫn cách tính tần suất tai nạn lao động và một số biện pháp thi hành
28/2021/TT-BLĐTBXH	2021-12-28	6	9	1	2	2022-03-01	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về chế độ đối với người lao động bị tai nạn lao động, bệnh nghề nghiệp
29/2021/TT-BLĐTBXH	2021-12-28	6	9	1	2	2022-04-15	Quy định tiêu chuẩn phân loại lao động theo điều kiện lao động
32/2021/TT-BLĐTBXH	2021-12-28	6	9	1	2	2022-02-15	Quy định về lồng ghép giáo dục kiến thức, kỹ năng bổ trợ cho học sinh, sinh viên trong các cơ sở giáo dục nghề nghiệp
12/2021/TTLT-BTP-VKSNDTC-TANDTC	2021-12-29	10	153	1	1	2022-02-25	Quy định về phối hợp trong thống kê thi hành án dân sự, theo dõi thi hành án hành chính liên ngành
131/2021/NĐ-CP	2021-12-30	8	6	1	1	2022-02-15	Quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng
134/2021/NĐ-CP	2021-12-30	8	6	4	3
124/2021/TT-BTC	2021-12-30	6	13	1	1	2022-02-14	Hướng dẫn cơ chế tài chính, quản lý, sử dụng kinh phí Chương trình hỗ trợ phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021 - 2025 ban hành kèm theo Quyết định số 1804/QĐ-TTg ngày 13 tháng 11 năm 2020 của Thủ tướng Chính phủ
125/2021/TT-BCA	2021-12-30	6	25	1	1	2022-03-01	Ban hành Quy chuẩn kỹ thuật quốc gia về an toàn trong sản xuất, kinh doanh, bảo quản, sử dụng và tiêu hủy pháo hoa, pháo hoa nổ; Danh mục pháo hoa, pháo hoa nổ; Danh mục chi tiết mã số HS pháo hoa, pháo hoa nổ
13/2021/TT-BTP	2021-12-30	6	51	1	1	2022-02-13	Quy định quy trình xử lý, giải quyết đơn khiếu nại, tố cáo, kiến nghị, phản ánh trong thi hành án dân sự
34/2021/TT-BLĐTBXH	2021-12-30	6		2	1
35/2021/TT-BLĐTBXH	2021-12-30	6	9	1	2	2022-02-15	Quy định tiêu chí và quy trình đánh giá, công nhận trường cao đẳng chất lượng cao
36/CT-TTg	2021-12-31	9	3	3	1		Tăng cường giải pháp bảo vệ, chăm sóc trẻ em bị ảnh hưởng bởi dịch…
135/2021/NĐ-CP	2021-12-31	8	6	4	3
136/2021/NĐ-CP	2021-12-31	8	6	4	5
148/2021/NĐ-CP	2021-12-31	8	6	1	1	2022-04-01	Quản lý, sử dụng nguồn thu từ chuyển đổi sở hữu doanh nghiệp, đơn vị sự nghiệp công lập, nguồn thu từ chuyển nhượng vốn nhà nước và chệnh lệch vốn chủ sở hữu lớn hơn vốn điều lệ tại doanh nghiệp
40/2021/QĐ-TTg	2021-12-31	3	3	1	1	2022-02-21	Quỹ Hỗ trợ việc làm ngoài nước
12/2021/TT-BKHĐT	2021-12-31	6	110	1	1	2022-03-01	Quy định Hệ thống chỉ tiêu thống kê logistics
13/2021/TT-BKHĐT	2021-12-31	6	110	1	1	2022-03-15	Quy định Hệ thống chỉ tiêu thống kê kinh tế số
26/2021/TT-NHNN	2021-12-31	6	44	1	1	2022-02-15	Hướng dẫn giao dịch ngoại tệ giữa Ngân hàng Nhà nước Việt Nam và tổ chức tín dụng được phép hoạt động ngoại hối
32/2021/TT-BTTTT	2021-12-31	6	57	1	1	2022-02-18	Hướng dẫn thực hiện xuất bản phẩm sử dụng ngân sách nhà nước
33/2021/TT-BYT	2021-12-31	6	4	1	1	2022-02-15	Quy định về công tác y tế trường học trong cơ sở giáo dục đại học và cơ sở giáo dục nghề nghiệp
35/2021/TT-BYT	2021-12-31	6	4	1	1	2022-02-15	Sửa đổi, bổ sung khoản 1 Điều 9 Thông tư số 30/2020/TT-BYT ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Y tế quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế
36/2021/TT-BLĐTBXH	2021-12-31	6		2	1
36/2021/TT-BYT	2021-12-31	6	4	1	1	2022-02-15	Quy định khám bệnh, chữa bệnh và thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế liên quan đến khám bệnh, chữa bệnh lao
38/2021/TT-BYT	2021-12-31	6	4	1	1	2022-02-15	Quy định về chất lượng dược liệu, vị thuốc cổ truyền, thuốc cổ truyền
39/2021/TT-BYT	2021-12-31	6	4	1	1	2022-02-15	Sửa đổi, bổ sung một số điều của Thông tư số 21/2018/TT-BYT ngày 12 tháng 09 năm 2018 của Bộ trưởng Bộ Y tế quy định việc đăng ký lưu hành thuốc cổ truyền, dược liệu
42/2021/TT-BGTVT	2021-12-31	6	21	1	1	2022-03-01	Quy định về công tác điều tiết khống chế bảo đảm an toàn giao thông, chống va trôi và hạn chế giao thông đường thủy nội địa
01/2022/NĐ-CP	2022-01-04	8	6	1	1	2022-01-04	Sửa đổi, bổ sung một số điều của Nghị định số 65/2018/NĐ-CP ngày 12 tháng 5 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đường sắt
01/2022/TT-BTP	2022-01-04	6	51	1	1	2022-02-18	Quy định chi tiết một số điều và biện pháp thi hành Nghị định số 87/2020/NĐ-CP ngày 28 tháng 7 năm 2020 của Chính phủ quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến
04/2022/NĐ-CP	2022-01-06	8	6	4	3
06/2022/NĐ-CP	2022-01-07	8	6	4	3
07/2022/NĐ-CP	2022-01-10	8	6	4	4
08/2022/NĐ-CP	2022-01-10	8	6	4	21
02/2022/TT-BTNMT	2022-01-10	6	32	4	8
43/2022/QH15	2022-01-11	4	1	4	3		Chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi và phát triển kinh tế - xã hội
09/2022/NĐ-CP	2022-01-12	8	6	4	5
01/2022/TT-BGTVT	2022-01-12	6	21	1	1	2022-03-01	Sửa đổi, bổ sung một số điều Thông tư số 29/2018/TT-BGTVT ngày 14 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về kiểm tra chất lượng, an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt và Thông tư số 18/2019/TT-BGTVT ngày 20 tháng 5 năm 2019 của Bộ trưởng Bộ Giao thông vận tải hướng dẫn thực hiện Nghị định số 139/2018/NĐ-CP ngày 08 tháng 10 năm 2018 của Chính phủ quy định về kinh doanh dịch vụ kiểm định xe cơ giới
03/2022/TT-BTC	2022-01-12	6	13	1	1	2022-03-01	Quy định quản lý, sử dụng kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện các chương trình phát triển công tác xã hội, trợ giúp người khuyết tật, trợ giúp xã hội và phục hồi chức năng cho người tâm thần, trẻ em tự kỷ và người rối nhiễu tâm trí dựa vào cộng đồng giai đoạn 2021-2030
12/2022/NĐ-CP	2022-01-17	8	6	2	1
01/2022/QĐ-TTg	2022-01-18	3	3	3	1		Danh mục lĩnh vực, cơ sở phát thải khí nhà kính phải thực hiện kiểm…
02/2022/QĐ-TTg	2022-01-18	3	3	4	4		Nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025
01/2022/TT-BNNPTNT	2022-01-18	6	17	1	1	2022-03-04	Sửa đổi, bổ sung một số Thông tư trong lĩnh vực thủy sản
02/2022/TT-BCT	2022-01-20	6	52	1	1	2022-04-01	Quy định mã số, tiêu chuẩn chuyên môn, xếp lương đối với ngạch công chức Quản lý thị trường
13/2022/NĐ-CP	2022-01-21	8	6	1	1	2022-03-15	Sửa đổi, bổ sung một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008, Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều Luật Chất lượng sản phẩm, hàng hóa và Nghị định số 86/2012/NĐ-CP ngày 19 tháng 10 năm 2012 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều Luật Đo lường
127/QĐ-TTg	2022-01-24	3	3	3	1		Nguyên tắc hỗ trợ có mục tiêu từ ngân sách trung ương cho ngân sách…
01/2022/TT-BLĐTBXH	2022-01-25	6	9	1	2	2022-03-10	Hướng dẫn thu thập, lưu trữ, tổng hợp thông tin thị trường lao động
14/2022/NĐ-CP	2022-01-27	8	6	4	6
17/2022/NĐ-CP	2022-01-31	8	6	4	7
02/2022/TT-BTP	2022-02-08	6	51	1	1	2022-03-25	Hướng dẫn lựa chọn tổ chức đấu giá tài sản
06/2022/TT-BTC	2022-02-08	6	13	1	1	2022-03-24	Hướng dẫn công tác giám sát tuân thủ của Ủy ban Chứng khoán Nhà nước đối với hoạt động trong lĩnh vực chứng khoán của Sở giao dịch chứng khoán Việt Nam và các công ty con, Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam
10-NQ/TW	2022-02-10	4	146	0	7		Định hướng chiến lược địa chất, khoáng sản và công nghiệp khai khoáng đến năm 2030, tầm nhìn đến năm 2045
10/2022/TT-BTC	2022-02-14	6	13	1	1	2022-04-01	Quy định Báo cáo tổng hợp thông tin tài chính theo quy ước
05/2022/TT-BCT	2022-02-18	6	52	1	1	2022-04-04	Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác kinh tế toàn diện khu vực
01/2022/TTLT-VKSNDTC-TANDTC-BCA-BQP-BLĐTBXH	2022-02-18	10	170	1	1	2022-04-05	Quy định về phối hợp giữa các cơ quan có thẩm quyền trong tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố, điều tra, truy tố, xét xử sơ thẩm các vụ án xâm hại tình dục người dưới 18 tuổi
19/2022/NĐ-CP	2022-02-22	8	6	1	1	2022-04-15	Quy định biện pháp thi hành chế độ, chính sách đối với quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng chuyển ngành, công nhân và viên chức quốc phòng thôi việc theo quy định của Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
12/2022/TT-BTC	2022-02-22	6	13	4	3
02/2022/TT-BKHCN	2022-02-25	6	18	1	1	2022-04-15	Hướng dẫn thi hành một số điều của Nghị định số 142/2020/NĐ-CP ngày 09 tháng 12 năm 2020 của Chính phủ quy định về việc tiến hành công việc bức xạ và hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử
15/2022/TT-BTC	2022-03-04	6	34	4	5
318/QĐ-TTg	2022-03-08	3	3	0	2		Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025
319/QĐ-TTg	2022-03-08	3	3	3	1		Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021 - 2025
320/QĐ-TTg	2022-03-08	3	3	0	2		Bộ tiêu chí quốc gia về huyện nông thôn mới
321/QĐ-TTg	2022-03-08	3	3	3	1		Quy định tỉnh, thành phố trực thuộc Trung ương hoàn thành nhiệm vụ…
326/QĐ-TTg	2022-03-09	3	3	4	3		Phân bổ chỉ tiêu Quy hoạch sử dụng đất quốc gia
07/2022/TT-BCT	2022-03-23	6	52	1	1	2022-05-08	Hướng dẫn thực hiện các biện pháp phòng vệ thương mại trong Hiệp định Đối tác Kinh tế Toàn diện Khu vực
08/2022/QĐ-TTg	2022-03-28	3	3	6	2		Thực hiện chính sách hỗ trợ tiền thuê nhà cho người lao động
02/2022/TT-BLĐTBXH	2022-03-30	6		2	1
03/2022/TT-BLĐTBXH	2022-03-30	6	9	1	2	2022-05-15	Quy định Danh mục nhà tù và những nơi được coi là nhà tù để xem xét công nhận người hoạt động cách mạng, kháng chiến, bảo vệ Tổ quốc, làm nghĩa vụ quốc tế bị địch bắt tù, đày
04/2022/TT-BLĐTBXH	2022-03-30	6	9	1	2	2022-05-15	Quy định việc tổ chức đào tạo trình độ trung cấp, trình độ cao đẳng theo niên chế hoặc theo phương thức tích lũy mô-đun hoặc tín chỉ
23/2022/TT-BQP	2022-04-04	6	8	1	1	2022-05-20	Ban hành "Quy chuẩn kỹ thuật quốc gia về đặc tính kỹ thuật mật mã sử dụng trong các sản phẩm mật mã dân sự thuộc nhóm sản phẩm bảo mật luồng IP sử dụng công nghệ IPsec và TLS"
05/2022/TT-BLĐTBXH	2022-04-05	6	9	1	2	2022-05-20	Quy định về liên kết tổ chức thực hiện chương trình đào tạo trong giáo dục nghề nghiệp
24/2022/NĐ-CP	2022-04-06	8	6	4	8
06/2022/TT-BLĐTBXH	2022-04-06	6	9	1	2	2022-06-01	Quy định chương trình bồi dưỡng nghiệp vụ sư phạm giáo dục nghề nghiệp và chứng chỉ nghiệp vụ sư phạm giáo dục nghề nghiệp
23/2022/TT-BTC	2022-04-06	6	13	1	1	2022-05-20	Hướng dẫn quản lý tài chính nhà nước đối với nguồn viện trợ không hoàn lại của nước ngoài thuộc nguồn thu ngân sách nhà nước
24/2022/TT-BTC	2022-04-07	6	13	1	1	2022-05-25	Sửa đổi, bổ sung một số điều của Thông tư số 48/2019/TT-BTC ngày 08 tháng 8 năm 2019 của Bộ trưởng Bộ Tài chính hướng dẫn việc trích lập và xử lý các khoản dự phòng giảm giá hàng tồn kho, tổn thất các khoản đầu tư, nợ phải thu khó đòi và bảo hành sản phẩm, hàng hóa, dịch vụ, công trình xây dựng tại doanh nghiệp
27/2022/NĐ-CP	2022-04-19	8	6	4	14
03/2022/TT-BYT	2022-04-26	6	4	1	1	2022-06-10	Sửa đổi, bổ sung một số quy định về tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành y tế
23/2022/NĐ-CP	2022-05-04	8	6	1	1	2022-06-01	Thành lập, sắp xếp lại, chuyển đổi sở hữu, chuyển giao quyền đại diện chủ sở hữu tại doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ
07/2022/TT-BLĐTBXH	2022-05-06	6		2	1
13/2022/QĐ-TTg	2022-05-09	3	3	1	1	2022-06-24	Thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp
06/2022/TT-BKHĐT	2022-05-10	6	122	4	3
22/2022/TT-BCA	2022-05-10	6	25	1	1	2022-07-01	Quy định về lao động hợp đồng trong Công an nhân dân
30/2022/NĐ-CP	2022-05-19	8	6	1	1	2022-08-01	Quy định mô hình quản lý khu du lịch quốc gia
14/2022/QĐ-TTg	2022-05-25	3	3	1	1	2022-05-25	Quy định thí điểm về trình tự, thủ tục quyết định chủ trương chuyển mục đích sử dụng rừng sang mục đích khác thuộc thẩm quyền của Thủ tướng Chính phủ ủy quyền cho Hội đồng nhân dân tỉnh Thanh Hóa, Hội đồng nhân dân tỉnh Nghệ An tại các Nghị quyết được Quốc hội khóa XV thông qua tại Kỳ họp thứ 2
09/2022/TT-BLĐTBXH	2022-05-25	6		2	1
01/2022/TT-UBDT	2022-05-26	6		4	3
33/2022/NĐ-CP	2022-05-27	8	6	1	1	2022-07-15	33/2022/NĐ-CP quy định chi tiết một số điều của Pháp lệnh Quản lý thị trường
05/2022/TT-BKHCN	2022-05-31	6	18	1	1	2022-06-01	Hướng dẫn sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp
10/2022/TT-BLĐTBXH	2022-05-31	6		2	1
04/2022/TT-BTNMT	2022-06-03	6	33	1	1	2022-07-18	Quy định kỹ thuật kiểm tra, kiểm soát, đánh giá chất lượng tài liệu khí tượng trên cao, ra đa thời tiết, ô - dôn và bức xạ cực tím
30/2022/TT-BTC	2022-06-03	6	13	1	1	2022-07-20	Hướng dẫn cơ chế tài chính thực hiện Đề án Nâng cao năng lực đội ngũ giảng viên, cán bộ quản lý các cơ sở giáo dục đại học đáp ứng yêu cầu đổi mới căn bản, toàn diện giáo dục và đào tạo giai đoạn 2019 - 2030
08/2022/TT-BGDĐT	2022-06-06	6	5	1	1	2022-07-22	Ban hành Quy chế tuyển sinh đại học, tuyển sinh cao đẳng ngành Giáo dục Mầm non
31/2022/TT-BTC	2022-06-08	6	13	1	1	2022-12-01	Ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam
38/2022/NĐ-CP	2022-06-12	8	6	2	1
10/2022/TT-BKHĐT	2022-06-15	6		2	1
07/2022/QH15	2022-06-16	1	1	4	5
20-NQ/TW	2022-06-16	4	7	0	2		Tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới
54/2022/QH15	2022-06-16	4	1	1	1	2022-09-01	Thí điểm mô hình tổ chức hoạt động lao động, hướng nghiệp, dạy nghề cho phạm nhân ngoài trại giam
61/2022/QH15	2022-06-16	4	1	0	3		Tiếp tục tăng cường hiệu lực, hiệu quả thực hiện chính sách, pháp luật về quy hoạch
726/QĐ-TTg	2022-06-16	3	3	4	4
03/2022/TT-BNNPTNT	2022-06-16	6	17	1	1	2022-08-01	Sửa đổi, bổ sung một số điều của Thông tư số 05/2018/TT-BNNPTNT ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định chi tiết một số điều của Luật Thủy lợi
35/2022/TT-BTC	2022-06-16	6	13	1	1	2022-07-30	Quy định chế độ quản lý, tính hao mòn tài sản kết cấu hạ tầng giao thông đường bộ là tài sản cố định
39/2022/NĐ-CP	2022-06-18	8	6	4	7
41/2022/NĐ-CP	2022-06-20	8	6	1	1	2022-06-20	Sửa đổi, bổ sung một số điều của Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về hóa đơn, chứng từ và Nghị định số 15/2022/NĐ-CP ngày 28 tháng 01 năm 2022 của Chính phủ quy định chính sách miễn, giảm thuế theo Nghị quyết số 43/2022/QH15 của Quốc hội về chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi và phát triển kinh tế - xã hội
04/2022/TT-BTP	2022-06-21	6	51	1	1	2022-08-05	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Tư pháp
37/2022/TT-BTC	2022-06-22	6	34	4	9
43/2022/NĐ-CP	2022-06-24	8	6	1	1	2022-08-08	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng cấp nước sạch
38/2022/TT-BTC	2022-06-24	6	13	1	1	2022-08-08	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép hoạt động xây dựng, lệ phí cấp chứng chỉ hành nghề kiến trúc sư
40/2022/TT-BTC	2022-06-29	6	13	1	1	2022-08-15	Quy định về giám định tư pháp trong lĩnh vực tài chính
05/2022/TT-BTNMT	2022-06-30	6	33	1	1	2022-08-15	Ban hành định mức kinh tế - kỹ thuật xây dựng, cập nhật cơ sở dữ liệu viễn thám quốc gia
11/2022/TT-BLĐTBXH	2022-06-30	6		2	1
12/2022/TT-BKHĐT	2022-06-30	6		2	1
12/2022/TT-BLĐTBXH	2022-06-30	6		2	1
13/2022/TT-BLĐTBXH	2022-06-30	6	9	1	2	2022-08-15	Hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ hỗ trợ phát triển hợp tác xã
15/2022/TT-BKHĐT	2022-06-30	6		2	1
02/2022/TT-BVHTTDL	2022-07-01	6	38	1	1	2022-08-15	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành thư viện
08/2022/TT-BTNMT	2022-07-05	6	33	1	1	2022-08-19	Quy định về loại bản tin và thời hạn dự báo, cảnh báo khí tượng thủy văn
42/2022/TT-BTC	2022-07-06	6	34	4	6
03/2022/TT-BVHTTDL	2022-07-07	6	38	1	1	2022-08-25	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành văn hóa cơ sở
46/2022/NĐ-CP	2022-07-13	8	6	1	1	2022-07-13	Sửa đổi, bổ sung một số điều của Nghị định số 13/2020/NĐ-CP ngày 21 tháng 01 năm 2020 của Chính phủ hướng dẫn chi tiết Luật Chăn nuôi
856/QĐ-TTg	2022-07-19	3	3	4	12		Điều lệ của Liên đoàn Luật sư Việt Nam
570/QĐ-BNV	2022-07-21	3		4	5
44/2022/TT-BTC	2022-07-21	6	13	1	2	2022-09-05	Quy định quản lý và sử dụng kinh phí chi thường xuyên thực hiện chính sách, chế độ ưu đãi người có công với cách mạng, thân nhân của người có công với cách mạng và người trực tiếp tham gia kháng chiến do ngành Lao động - Thương binh và Xã hội quản lý
12/2022/TT-BCT	2022-07-25	6	52	1	1	2022-09-09	Quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm công việc vận hành, bảo dưỡng, sửa chữa hệ thống đường ống phân phối khí và các công trình khí
45/2022/TT-BTC	2022-07-27	6	13	1	1	2022-09-10	Sửa đổi, bổ sung một số điều tại Thông tư số 143/2015/TT-BTC ngày 11 tháng 09 năm 2015 của Bộ trưởng Bộ Tài chính quy định thủ tục hải quan và quản lý xe ô tô, xe gắn máy của các đối tượng được phép nhập khẩu, tạm nhập khẩu không nhằm mục đích thương mại
55/2022/TT-BQP	2022-07-27	6	8	1	1	2022-09-15	Hướng dẫn quy trình công nhận và thực hiện chế độ ưu đãi đối với người có công với cách mạng thuộc trách nhiệm của Bộ Quốc phòng
09/2022/TT-BKHCN	2022-07-28	6	18	1	1	2022-07-28	Ban hành định mức kinh tế - kỹ thuật lập, thẩm định, công bố, điều chỉnh quy hoạch phát triển, ứng dụng năng lượng nguyên tử
10/2022/TT-BKHCN	2022-07-28	6	18	1	1	2022-09-12	Sửa đổi, bổ sung một số điều Thông tư số 28/2013/TT-BKHCN ngày 17 tháng 12 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ quy định kiểm tra nhà nước về đo lường
49/2022/NĐ-CP	2022-07-29	8	6	4	4
1373/QĐ-BKHĐT	2022-07-29	3		2	1
10/2022/TT-NHNN	2022-07-29	6	44	1	1	2022-09-15	Hướng dẫn về quản lý ngoại hối đối với việc phát hành trái phiếu ra thị trường quốc tế của doanh nghiệp không được Chính phủ bảo lãnh
16/2022/TT-BKHĐT	2022-07-29	6		2	1
06/2022/TT-BYT	2022-08-01	6	4	1	1	2022-08-01	Quy định danh mục và cấp số lưu hành trang thiết bị y tế phục vụ phòng, chống dịch COVID-19 trong trường hợp cấp bách
48/2022/TT-BTC	2022-08-03	6	13	1	1	2022-09-17	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng thông tin trong Cơ sở dữ liệu quốc gia về dân cư
05/2022/TT-BVHTTDL	2022-08-04	6	38	1	1	2022-10-01	Hướng dẫn hoạt động thư viện lưu động và luân chuyển tài nguyên thông tin
18/2022/TT-BKHĐT	2022-08-08	6	110	1	2	2022-09-30	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức không giữ chức vụ lãnh đạo, quản lý và viên chức trực tiếp tiếp xúc và giải quyết công việc thuộc lĩnh vực Đầu tư ở địa phương
11/2022/TT-BKHCN	2022-08-10	6	18	1	1	2022-10-01	Bãi bỏ các văn bản quy phạm pháp luật do Bộ trưởng Bộ Khoa học và Công nghệ ban hành quy định về phương pháp xác định tỷ lệ nội địa hóa đối với ô tô
19/2022/TT-BKHĐT	2022-08-10	6	110	1	2	2022-10-01	Quy định chế độ báo cáo thống kê ngành Kế hoạch, Đầu tư và Thống kê
51/2022/TT-BTC	2022-08-11	6		4	6
57/2022/NĐ-CP	2022-08-25	8	6	1	1	2022-08-25	Quy định các danh mục chất ma túy và tiền chất
22-NQ/TW	2022-08-30	4		3	1		Phòng thủ dân sự đến năm 2030 và những năm tiếp theo
14/2022/TT-BLĐTBXH	2022-08-30	6		2	1
15/2022/TT-BLĐTBXH	2022-08-30	6		2	1
58/2022/NĐ-CP	2022-08-31	8	6	1	1	2022-11-01	Đăng ký và quản lý hoạt động của các tổ chức phi chính phủ nước ngoài tại Việt Nam
07/2022/TT-BNV	2022-08-31	6	23	1	1	2022-10-15	Quy định chức danh, mã số, tiêu chuẩn chức danh nghề nghiệp, thi hoặc xét thăng hạng, bổ nhiệm và xếp lương viên chức chuyên ngành lưu trữ
05/2022/TT-BTP	2022-09-05	6	51	1	1	2022-10-20	Quy định mã số, tiêu chuẩn và xếp lương đối với chức danh nghề nghiệp viên chức trợ giúp viên pháp lý
07/2022/TT-BYT	2022-09-05	6	4	1	1	2022-11-01	Quy định thuốc phải thử tương đương sinh học và các yêu cầu đối với hồ sơ báo cáo số liệu nghiên cứu tương đương sinh học trong đăng ký lưu hành thuốc tại Việt Nam
08/2022/TT-BYT	2022-09-05	6	4	1	1	2022-10-20	Quy định việc đăng ký lưu hành thuốc, nguyên liệu làm thuốc
17/2022/TT-BLĐTBXH	2022-09-06	6		2	1
60/2022/NĐ-CP	2022-09-08	8	6	4	5
09/2022/TT-BYT	2022-09-09	6	4	1	1	2022-10-24	Quy định chi tiết mẫu hồ sơ mời thầu mua sắm dược liệu và vị thuốc cổ truyền tại cơ sở y tế công lập
62/2022/NĐ-CP	2022-09-12	8	6	4	84
65/2022/NĐ-CP	2022-09-16	8	6	4	11
68/2022/NĐ-CP	2022-09-22	8	6	4	7
10/2022/TT-BYT	2022-09-22	6	4	1	1	2022-09-22	Hướng dẫn triển khai nội dung Đầu tư, hỗ trợ phát triển vùng trồng dược liệu quý thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025
69/2022/NĐ-CP	2022-09-23	8	6	4	3
13/2022/TT-BNNPTNT	2022-09-28	6	17	1	1	2022-11-12	Sửa đổi, bổ sung một số điều của các Thông tư về quản lý thuốc thú y
12/2022/TT-NHNN	2022-09-30	6	44	1	1	2022-11-15	Hướng dẫn về quản lý ngoại hối đối với việc vay, trả nợ nước ngoài của doanh nghiệp
18/2022/TT-BLĐTBXH	2022-09-30	6		2	1
20/2022/TT-BKHĐT	2022-09-30	6		2	1
21/2022/TT-BKHĐT	2022-09-30	6		2	1
60/2022/TT-BTC	2022-10-03	6	13	1	1	2022-11-17	Quy định danh mục các lĩnh vực và thời hạn người có chức vụ, quyền hạn không được thành lập, giữ chức danh, chức vụ quản lý, điều hành doanh nghiệp tư nhân, công ty trách nhiệm hữu hạn, công ty cổ phần, công ty hợp danh, hợp tác xã thuộc lĩnh vực trước đây mình có trách nhiệm quản lý sau khi thôi giữ chức vụ trong lĩnh vực thuộc phạm vi quản lý của Bộ Tài chính
62/2022/TT-BTC	2022-10-05	6	13	1	1	2022-11-19	Quy định việc quản lý và sử dụng kinh phí sự nghiệp từ ngân sách nhà nước thực hiện chế độ áp dụng biện pháp đưa vào cơ sở cai nghiện ma túy bắt buộc; công tác cai nghiện ma túy tự nguyện tại gia đình, cộng đồng, cơ sở cai nghiện ma túy và quản lý sau cai nghiện ma túy
15/2022/TT-BKHCN	2022-10-12	6	18	1	1	2022-12-01	Quy định quản lý Chương trình quốc gia hỗ trợ doanh nghiệp nâng cao năng suất và chất lượng sản phẩm, hàng hóa giai đoạn 2021-2030
18/CT-TTg	2022-10-13	9	3	3	1		Đẩy mạnh triển khai các hoạt động ứng cứu sự cố an toàn thông tin…
80/2022/NĐ-CP	2022-10-13	8	6	1	1	2022-10-13	Sửa đổi, bổ sung một số điều của Nghị định số 35/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật Thú y
25/2022/TT-BGTVT	2022-10-20	6	21	1	1	2022-12-15	Quy định chi tiết về công tác bảo đảm chuyến bay chuyên cơ, chuyên khoang
15/2022/TT-BNNPTNT	2022-10-24	6	17	1	1	2022-12-10	Quy định về việc kiểm tra, giám sát vệ sinh thú y và an toàn thực phẩm đối với mật ong
07/2022/TT-BVHTTDL	2022-10-25	6	38	1	1	2022-12-10	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành thể dục thể thao
14/2022/TT-BTNMT	2022-10-27	6	33	1	1	2023-04-28	Ban hành Quy chuẩn kỹ thuật quốc gia về quan trắc khí tượng
17/2022/TT-BCT	2022-10-27	6	50	4	3
89/2022/NĐ-CP	2022-10-28	8	6	4	38
90/2022/NĐ-CP	2022-10-28	8	6	1	1	2022-12-15	Quản lý, sử dụng nhà, đất do Bộ Ngoại giao quản lý để phục vụ hoạt động đối ngoại của Nhà nước
09/2022/TT-BVHTTDL	2022-10-28	6	38	1	1	2022-12-15	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành mỹ thuật
10/2022/TT-BVHTTDL	2022-10-28	6	38	1	1	2022-12-15	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành nghệ thuật biểu diễn và điện ảnh
91/2022/NĐ-CP	2022-10-30	8	6	1	1	2022-10-30	Sửa đổi, bổ sung một số điều của Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế
22/2022/TT-BLĐTBXH	2022-10-31	6		2	1
20/CT-TTg	2022-11-01	9	3	3	1		Đẩy mạnh đổi mới hoạt động của thư viện trong xây dựng, phát triển kỹ
08/2022/TT-BTP	2022-11-01	6	51	1	1	2022-12-22	Ban hành Quy tắc đạo đức nghề nghiệp Thừa phát lại
11/2022/TT-BVHTTDL	2022-11-03	6	38	1	1	2023-01-01	Quy định tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý, Chủ tịch Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch
94/2022/NĐ-CP	2022-11-07	8	6	1	1	2023-01-01	Quy định nội dung chỉ tiêu thống kê thuộc hệ thống chỉ tiêu thống kê quốc gia và quy trình biên soạn chỉ tiêu tổng sản phẩm trong nước, chỉ tiêu tổng sản phẩm trên địa bàn tỉnh, thành phố trực thuộc trung ương
67/2022/TT-BTC	2022-11-07	6	13	1	1	2022-12-23	Hướng dẫn về nghĩa vụ thuế khi doanh nghiệp trích lập và sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp
09/2022/QH15	2022-11-09	1	1	4	4
27-NQ/TW	2022-11-09	4	7	0	2		Tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới
69/2022/TT-BTC	2022-11-16	6	13	1	1	2023-01-01	Quy định chi tiết về chứng chỉ bảo hiểm, chứng chỉ đại lý bảo hiểm, chứng chỉ môi giới bảo hiểm, chứng chỉ về phụ trợ bảo hiểm
70/2022/TT-BTC	2022-11-16	6	13	1	1	2023-01-01	Quy định về quản trị rủi ro, kiểm soát nội bộ và kiểm toán nội bộ của doanh nghiệp bảo hiểm, doanh nghiệp tái bảo hiểm, chi nhánh doanh nghiệp bảo hiểm phi nhân thọ nước ngoài, chi nhánh doanh nghiệp tái bảo hiểm nước ngoài
23/2022/QĐ-TTg	2022-11-18	3	3	1	1	2022-11-18	Quy định thí điểm về trình tự, thủ tục quyết định chủ trương chuyển mục đích sử dụng rừng sang mục đích khác thuộc thẩm quyền của Thủ tướng Chính phủ ủy quyền cho Hội đồng nhân dân tỉnh Khánh Hòa tại Nghị quyết số 55/2022/QH15 được Quốc hội khóa XV thông qua tại Kỳ họp thứ 3
12/2022/TT-BYT	2022-11-21	6	4	1	1	2023-01-05	Sửa đổi, bổ sung một số điều của Thông tư số 35/2018/TT-BYT ngày 22 tháng 11 năm 2018 của Bộ trưởng Bộ Y tế quy định về Thực hành tốt sản xuất thuốc, nguyên liệu làm thuốc
18/2022/TT-BNNPTNT	2022-11-22	6	17	1	1	2023-01-09	Quy định quy trình tuần tra, kiểm tra, kiểm soát trên biển của lực lượng Kiểm ngư
23/2022/TT-BLĐTBXH	2022-11-25	6		2	1
27/2022/TT-BGTVT	2022-11-28	6	21	1	1	2022-11-28	Quy định ngưng hiệu lực thi hành của Thông tư số 24/2019/TT-BGTVT ngày 05 tháng 7 năm 2019 của Bộ trưởng Bộ Giao thông vận tải về việc ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống thiết bị phòng vệ đường ngang cảnh báo tự động QCVN 104:2019/BGTVT
96/2022/NĐ-CP	2022-11-29	8	6	4	5
97/2022/NĐ-CP	2022-11-29	8	6	1	1	2023-01-15	Quy định chính sách đối với người lao động dôi dư khi chuyển đổi sở hữu, sắp xếp lại công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ
99/2022/NĐ-CP	2022-11-30	8	6	1	1	2023-01-15	Đăng ký biện pháp bảo đàm
24/2022/TT-BLĐTBXH	2022-11-30	6		2	1
25/2022/TT-BLĐTBXH	2022-11-30	6	9	1	2	2023-04-01	Quy định về chế độ trang cấp phương tiện bảo vệ cá nhân trong lao động
56/2022/TT-BCA	2022-11-30	6	25	1	1	2023-01-15	Quy định về quản lý hoạt động cảng, bến thủy nội địa của lực lượng Công an nhân dân
72/2022/TT-BTC	2022-11-30	6	13	1	1	2022-12-01	Ngưng hiệu lực của Thông tư số 31/2022/TT-BTC ngày 08 tháng 06 năm 2022 của Bộ trưởng Bộ Tài chính ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam
89/2022/TT-BQP	2022-12-06	6	8	1	1	2023-01-25	Ban hành Nội quy cơ sở giam giữ phạm nhân
22/2022/TT-BKHĐT	2022-12-09	6	110	1	2	2023-02-01	Hướng dẫn thực hiện Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030
32/2022/TT-BGTVT	2022-12-09	6	21	1	1	2023-02-01	Ban hành một số định mức kinh tế - kỹ thuật phục vụ việc xây dựng kế hoạch chạy tàu an sinh xã hội
103/2022/NĐ-CP	2022-12-12	8	6	1	1	2023-02-01	Quy định về trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội, lực lượng vũ trang nhân dân
26/2022/TT-BLĐTBXH	2022-12-12	6		2	1
13/2022/TT-BVHTTDL	2022-12-13	6	38	1	1	2023-02-01	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý của Bộ Văn hóa, Thể thao và Du lịch và thuộc phạm vi quản lý theo ngành văn hóa, thể thao và du lịch tại chính quyền địa phương
26/2022/QĐ-TTg	2022-12-16	3	3	1	1	2022-12-16	Thành lập, tổ chức và hoạt động của Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam
104/2022/NĐ-CP	2022-12-21	8	6	4	20
20/2022/TT-BNNPTNT	2022-12-22	6	17	1	1	2023-02-20	Quy định về giám định tư pháp trong lĩnh vực nông nghiệp và phát triển nông thôn
74/2022/TT-BTC	2022-12-22	6	34	4	5
17/2022/TT-BVHTTDL	2022-12-27	6	38	1	1	2023-02-15	Quy định các mẫu văn bản trong hoạt động điện ảnh
107/2022/NĐ-CP	2022-12-28	8	6	1	1	2022-12-28	Thí điểm chuyển nhượng kết quả giảm phát thải và quản lý tài chính thỏa thuận chi trả giảm phát thải khí nhà kính vùng Bắc Trung Bộ
28/2022/TT-BLĐTBXH	2022-12-28	6		2	1
29/2022/TT-BLĐTBXH	2022-12-28	6		2	1
30/2022/TT-BLĐTBXH	2022-12-28	6	9	1	2	2023-02-13	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm định kỹ thuật an toàn lao động
111/2022/NĐ-CP	2022-12-30	8	6	2	1
112/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa Chi Lê giai đoạn 2022 - 2027
113/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định thương mại tự do giữa một bên là nước Cộng hòa xã hội chủ nghĩa Việt Nam và bên kia là Liên minh Kinh tế Á - Âu và các quốc gia thành viên giai đoạn 2022 - 2027
114/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa Cuba giai đoạn 2022 - 2027
115/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương giai đoạn 2022 - 2027
116/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên minh Châu Âu giai đoạn 2022 - 2027
117/2022/NĐ-CP	2022-12-30	8	6	1	2	2022-12-30	Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len giai đoạn 2022 - 2027
118/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Trung Quốc giai đoạn 2022 - 2027
119/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Hàn Quốc giai đoạn 2022 - 2027
120/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện ASEAN - Nhật Bản giai đoạn 2022 - 2028
121/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thành lập Khu vực Thương mại tự do ASEAN - Ôt-xtrây-lia - Niu Di-lân giai đoạn 2022 - 2027
122/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ đoạn 2022 - 2027
123/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do ASEAN - Hồng Kông, Trung Quốc giai đoạn 2022 - 2027
124/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế Việt Nam - Nhật Bản giai đoạn 2022 - 2028
125/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do Việt Nam - Hàn Quốc giai đoạn 2022 - 2027
126/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN giai đoạn 2022 - 2027
129/2022/NĐ-CP	2022-12-30	8	6	1	1	2022-12-30	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện khu vực giai đoạn 2022 - 2027
09/2022/TT-BTP	2022-12-30	6	51	1	1	2023-01-01	Bãi bỏ một số nội dung tại các Thông tư trong lĩnh vực trợ giúp pháp lý, hộ tịch do Bộ trưởng Bộ Tư pháp ban hành
19/2022/TT-BVHTTDL	2022-12-30	6	38	1	1	2023-02-20	Quy định về tổ chức và hoạt động của Hội đồng thẩm định kịch bản phim sử dụng ngân sách nhà nước
20/2022/TT-NHNN	2022-12-30	6	44	1	1	2023-02-15	Hướng dẫn hoạt động chuyển tiền một chiều từ Việt Nam ra nước ngoài và thanh toán, chuyển tiền cho các giao dịch vãng lai khác của người cư trú là tổ chức, cá nhân
23/2022/TT-NHNN	2022-12-30	6	44	1	1	2023-02-15	Sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật để phân cấp giải quyết thủ tục hành chính trong lĩnh vực quản lý ngoại hối
24/2022/TT-BNNPTNT	2022-12-30	6	17	1	1	2023-02-15	Quy định về cơ sở, vùng an toàn dịch bệnh động vật
28/2022/TT-BNNPTNT	2022-12-30	6	17	1	1	2023-06-30	Quy chuẩn kỹ thuật quốc gia về nước thải chăn nuôi sử dụng cho cây trồng
29/2022/TT-BNNPTNT	2022-12-30	6	17	1	1	2023-07-01	Ban hành Thông tư Ban hành Quy chuẩn kỹ thuật quốc gia về công trình thủy lợi, Phòng chống thiên tai - Phần I. Công trình thủy lợi - Các quy định chủ yếu về thiết kế
31/2022/TT-BNNPTNT	2022-12-30	6	17	1	1	2023-02-20	Sửa đổi, bổ sung một số điều của Thông tư số 21/2019/TT-BNNPTNT ngày 28 tháng 11 năm 2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn một số điều của Luật Chăn nuôi về thức ăn chăn nuôi
38/2022/TT-BGTVT	2022-12-30	6	21	1	1	2023-03-01	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành tìm kiếm cứu nạn hàng hải, thông tin an ninh hàng hải
131/2022/NĐ-CP	2022-12-31	8	6	1	1	2023-01-01	Quy định chi tiết một số điều của Luật Điện ảnh
25/2022/TT-BTTTT	2022-12-31	6	57	1	1	2023-02-15	Quy định việc xác định nguyên liệu, vật tư, linh kiện nhập khẩu được miễn thuế nhập khẩu phục vụ trực tiếp cho hoạt động sản xuất sản phẩm công nghệ thông tin, nội dung số, phần mềm
01/2023/TT-BLĐTBXH	2023-01-03	6		2	1
81/2023/QH15	2023-01-09	4	1	4	5
03/2023/TT-BTC	2023-01-10	6	13	1	1	2023-02-26	Quy định lập dự toán, quản lý sử dụng và quyết toán kinh phí ngân sách nhà nước thực hiện nhiệm vụ khoa học và công nghệ
01/2023/TTLT-BCA-BQP-TANDTC-VKSNDTC	2023-01-18	10	171	1	1	2023-03-10	Quy định việc phối hợp trong thực hiện một số quy định của Luật Thi hành án hình sự về thi hành án hình sự tại cộng đồng
06/2023/TT-BTC	2023-01-31	6	13	4	5
01/2023/TT-BTTTT	2023-02-01	6	57	1	1	2023-03-17	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong lĩnh vực Thông tin và Truyền thông tại chính quyền địa phương
01/2023/TT-BYT	2023-02-01	6	4	1	1	2023-04-15	Quy định chi tiết về hoạt động và mối quan hệ công tác của Hội đồng Giám định y khoa các cấp
07/2023/TT-BTC	2023-02-02	6	13	1	1	2023-03-20	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định phương án cải tạo, phục hồi môi trường do cơ quan trung ương thực hiện thẩm định
02/2023/TT-BYT	2023-02-09	6	4	1	1	2023-04-01	Sửa đổi, bổ sung một số điều của Thông tư số 15/2016/TT-BYT ngày 15 tháng 5 năm 2016 của Bộ Y tế quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội
11/2023/TT-BTC	2023-02-09	6	13	1	1	2023-03-31	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính
03/2023/NĐ-CP	2023-02-10	8	6	1	1	2023-04-01	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Cạnh tranh Quốc gia
73/QĐ-TTg	2023-02-10	3	3	3	1		Quy hoạch mạng lưới cơ sở giáo dục nghề nghiệp thời kỳ 2021 - 2030…
04/2023/NĐ-CP	2023-02-13	8	6	4	3
4/2023/NĐ-CP	2023-02-13	8	6	4	4
03/2023/TT-BYT	2023-02-17	6	4	1	1	2023-04-05	Hướng dẫn vị trí việc làm, định mức số lượng người làm việc, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp y tế công lập
02/2023/TT-BVHTTDL	2023-02-21	6	38	1	1	2023-04-10	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành tuyên truyền viên văn hóa
05/CT-TTg	2023-02-23	9	3	0	2		Tiếp tục đẩy mạnh triển khai Đề án 06 tại các bộ, ngành, địa phương năm 2023 và những năm tiếp theo
04/2023/TT-BYT	2023-02-28	6	4	1	1	2023-05-01	Quy định hình thức, quy trình thông báo kết quả xét nghiệm HIV dương tính và tiếp cận thông tin người nhiễm HIV
07/2023/NĐ-CP	2023-03-03	8	6	1	1	2023-03-03	Sửa đổi, bổ sung một số điều của Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế
05/2023/TT-BYT	2023-03-10	6	4	1	1	2023-05-01	Quy định chế độ báo cáo định kỳ hoạt động phòng, chống HIV/AIDS
06/2023/TT-BYT	2023-03-12	6	4	1	1	2023-04-27	Sửa đổi, bổ sung một số điều của Thông tư số 15/2019/TT-BYT ngày 11 tháng 7 năm 2019 của Bộ trưởng Bộ Y tế quy định việc đấu thầu thuốc tại các cơ sở y tế công lập
09/2023/NĐ-CP	2023-03-13	8	6	1	1	2023-03-13	Quy định chi tiết thi hành Nghị quyết số 54/2022/QH15 ngày 16 tháng 6 năm 2022 của Quốc hội thí điểm mô hình tổ chức hoạt động, lao động, hướng nghiệp, dạy nghề cho phạm nhân ngoài trại giam
07/CT-TTg	2023-03-21	9	3	3	1		Tăng cường công tác truyền thông chính sách
07/2023/TT-BCT	2023-03-23	6	52	1	1	2023-05-10	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực công thương
316/QĐ-TTg	2023-03-29	3	3	4	3		Quy hoạch tỉnh Lào Cai thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
10/2023/NĐ-CP	2023-04-03	8	6	4	3
04/2023/TT-BVHTTDL	2023-04-04	6	38	1	1	2023-04-04	Quy định định mức kinh tế - kỹ thuật cho lập và điều chỉnh quy hoạch quảng cáo ngoài trời
07/2023/TT-BYT	2023-04-04	6	4	1	1	2023-06-01	Hướng dẫn quy trình, phương pháp giám sát dịch tễ học HIV/AIDS và giám sát các bệnh lây truyền qua đường tình dục
05/2023/TT-BVHTTDL	2023-04-05	6	38	1	1	2023-05-20	Quy định tiêu chí phân loại phim và thực hiện hiển thị mức phân loại phim, cảnh báo
07/2023/TT-BGDĐT	2023-04-10	6	5	1	1	2023-05-25	Ban hành Quy chế đào tạo trình độ cao đẳng ngành Giáo dục Mầm non
09/2023/QĐ-TTg	2023-04-12	3	3	1	1	2023-07-10	Quy định về trình tự, thủ tục, thẩm quyền, cấp và quản lý thẻ đi lại doanh nhân APEC
02/2023/TT-BLĐTBXH	2023-04-12	6		2	1
11/2023/NĐ-CP	2023-04-13	8	6	1	1	2023-04-13	Thành lập và Quy chế hoạt động của Quỹ hỗ trợ phát triển nghề cá Khánh Hòa
20/2023/TT-BTC	2023-04-13	6	13	1	1	2023-06-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí duy trì sử dụng tên miền và địa chỉ Internet, lệ phí đăng ký sử dụng tên miền quốc gia “.vn” và lệ phí đăng ký sử dụng địa chỉ Internet (IP)
01/2023/TT-BKHĐT	2023-04-14	6		2	1
08/2023/TT-BGDĐT	2023-04-14	6	5	1	1	2023-05-30	Sửa đổi, bổ sung một số điều của các Thông tư số 01/2021/TT-BGDĐT, 02/2021/TT-BGDĐT, 03/2021/TT-BGDĐT, 04/2021/TT-BGDĐT ngày 02 tháng 02 năm 2021 của Bộ Giáo dục và Đào tạo quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các cơ sở giáo dục mầm non, phổ thông công lập
13/2023/NĐ-CP	2023-04-17	8	6	1	2	2023-07-01	Bảo vệ dữ liệu cá nhân
14/2023/NĐ-CP	2023-04-20	8	6	4	8
03/2023/TT-BKHĐT	2023-04-20	6		2	1
14/2023/TT-BCA	2023-04-20	6	25	1	1	2023-06-05	Hướng dẫn quy trình công nhận và thực hiện chế độ ưu đãi đối với người có công với cách mạng thuộc trách nhiệm của Bộ Công an
01/2023/TT-BKHCN	2023-04-24	6	18	1	1	2023-06-15	Ban hành định mức kinh tế - kỹ thuật dịch vụ sự nghiệp công sử dụng ngân sách nhà nước về thẩm định cấp Giấy chứng nhận hoạt động ứng dụng công nghệ cao, doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm công nghệ cao, doanh nghiệp công nghệ cao, hoạt động nghiên cứu và phát triển công nghệ cao, cơ sở ươm tạo công nghệ cao, ươm tạo doanh nghiệp công nghệ cao
16/2023/NĐ-CP	2023-04-25	8	6	4	6
23/2023/TT-BTC	2023-04-25	6	13	1	1	2023-06-10	Hướng dẫn chế độ quản lý, tính hao mòn, khấu hao tài sản cố định tại cơ quan, tổ chức, đơn vị và tài sản cố định do Nhà nước giao cho doanh nghiệp quản lý không tính thành phần vốn nhà nước tại doanh nghiệp
18/2023/NĐ-CP	2023-04-28	8	6	4	5
21-CT/TW	2023-05-04	9	162	0	2		Tiếp tục đổi mới, phát triển và nâng cao chất lượng giáo dục nghề nghiệp đến năm 2030, tầm nhìn đến năm 2045
21/2023/NĐ-CP	2023-05-05	8	6	1	1	2023-05-05	Quy định về bảo hiểm vi mô
02/2023/TT-BKHCN	2023-05-08	6	18	1	1	2023-06-23	Hướng dẫn một số nội dung chuyên môn phục vụ công tác xây dựng dự toán thực hiện nhiệm vụ khoa học và công nghệ có sử dụng ngân sách nhà nước
10/2023/TT-BYT	2023-05-11	6	4	1	1	2023-05-11	Sửa đổi, bổ sung một số điều của Thông tư số 19/2021/TT-BYT ngày 16 tháng 11 năm 2021 của Bộ trưởng Bộ Y tế quy định mẫu văn bản, báo cáo thực hiện Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế
11/2023/TT-BYT	2023-05-11	6	4	1	1	2023-08-01	Quy định về việc thực hiện địa điểm cấm hút thuốc lá và xét tặng Giải thưởng Môi trường không thuốc lá
22/2023/NĐ-CP	2023-05-12	8	6	4	6
27/2023/TT-BTC	2023-05-12	6	13	1	1	2023-07-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định thiết kế kỹ thuật, phí thẩm định dự toán xây dựng
28/2023/TT-BTC	2023-05-12	6	13	1	1	2023-07-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định dự án đầu tư xây dựng
03/2023/TT-BKHCN	2023-05-15	6	18	1	1	2023-07-01	Hướng dẫn xử lý rủi ro trong hoạt động cho vay trực tiếp của Quỹ Đổi mới công nghệ quốc gia
30/2023/TT-BTC	2023-05-17	6	13	1	1	2023-07-01	Hướng dẫn việc đăng ký, lưu ký, thực hiện quyền, chuyển quyền sở hữu, thanh toán giao dịch và tổ chức thị trường giao dịch trái phiếu doanh nghiệp chào bán riêng lẻ tại thị trường trong nước
05/2023/TT-BKHCN	2023-05-22	6	18	1	1	2023-07-07	Quy định chi tiết một số nội dung về thu hút, sử dụng và trọng dụng cá nhân hoạt động khoa học và công nghệ
06/2023/TT-BKHCN	2023-05-25	6	18	1	1	2023-07-09	Quy định trình tự, thủ tục xác định nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước
07/2023/TT-BKHCN	2023-05-25	6	18	1	1	2023-07-10	Quy định việc thuê đảm nhiệm chức danh lãnh đạo tổ chức khoa học và công nghệ công lập đối với người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam
26/2023/NĐ-CP	2023-05-31	8	6	1	1	2023-07-15	Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan
27/2023/NĐ-CP	2023-05-31	8	6	1	1	2023-07-15	Quy định phí bảo vệ môi trường đối với khai thác khoáng sản
15/2023/QĐ-TTg	2023-05-31	3	3	1	1	2023-07-15	Quy định việc áp dụng thuế suất thông thường đối với hàng hóa nhập khẩu
03/2023/TT-BLĐTBXH	2023-05-31	6		2	1
07/2023/TT-BVHTTDL	2023-05-31	6	38	1	1	2023-09-01	Ban hành quy định tiêu chí, tiêu chuẩn chất lượng, định mức kinh tế - kỹ thuật và hướng dẫn cung cấp dịch vụ hỗ trợ về chuyên môn, nghiệp vụ thư viện và dịch vụ hỗ trợ học tập, nghiên cứu
33/2023/TT-BTC	2023-05-31	6	13	1	1	2023-07-17	Quy định về xác định xuất xứ hàng hóa xuất khẩu, nhập khẩu
34/2023/TT-BTC	2023-05-31	6	13	1	1	2023-07-15	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đủ điều kiện hoạt động dịch vụ quan trắc môi trường
35/2023/TT-BTC	2023-05-31	6	13	1	1	2023-07-15	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định các đồ án quy hoạch
10/2023/TT-BKHCN	2023-06-01	6	18	1	1	2023-07-18	Sửa đổi, bổ sung một số điều của Thông tư số 26/2019/TT-BKHCN ngày 25 tháng 12 năm 2019 của Bộ trưởng Bộ Khoa học và Công nghệ quy định chi tiết xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật
02/2023/TT-BNNPTNT	2023-06-02	6	17	1	1	2023-07-20	Quy định tiêu chuẩn, điều kiện thi hoặc xét thăng hạng; nội dung, hình thức và việc xác định người trúng tuyển trong kỳ xét thăng hạng chức danh nghề nghiệp đối với viên chức chuyên ngành nông nghiệp và phát triển nông thôn
12/2023/TT-BYT	2023-06-06	6	4	1	1	2023-06-06	Sửa đổi, bổ sung một số điều của Thông tư số 10/2022/TT-BYT ngày 22 tháng 9 năm 2022 của Bộ trưởng Bộ Y tế hướng dẫn triển khai nội dung Đầu tư, hỗ trợ phát triển vùng trồng dược liệu quý thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025
36/2023/TT-BTC	2023-06-06	6	13	1	1	2023-07-21	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng nhận xuất xứ hàng hóa (C/O)
37/2023/TT-BTC	2023-06-07	6	13	1	1	2023-08-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí sát hạch lái xe; lệ phí cấp bằng, chứng chỉ được hoạt động trên các loại phương tiện và lệ phí đăng ký, cấp biển xe máy chuyên dùng
38/2023/TT-BTC	2023-06-08	6	13	1	1	2023-08-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định báo cáo đánh giá tác động môi trường do cơ quan trung ương thực hiện
39/2023/TT-BTC	2023-06-09	6	13	1	1	2023-08-01	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu viễn thám quốc gia
33/2023/NĐ-CP	2023-06-10	8	6	4	4
41/2023/TT-BTC	2023-06-12	6	13	1	1	2023-08-01	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực dược, mỹ phẩm
04/2023/TT-BLĐTBXH	2023-06-15	6		2	1
05/2023/TT-BLĐTBXH	2023-06-15	6		2	1
04/2023/TT-NHNN	2023-06-16	6	44	1	1	2023-08-01	Quy định về hoạt động đại lý đổi tiền của nước có chung biên giới
35/2023/NĐ-CP	2023-06-20	8	6	4	15
10/2023/TT-BGTVT	2023-06-22	6	21	1	1	2023-09-01	Ban hành Định mức kinh tế - kỹ thuật quản lý, bảo trì đường thủy nội địa
96/2023/QH15	2023-06-23	4	1	1	1	2023-07-01	Lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn
38/2023/NĐ-CP	2023-06-24	8	6	4	4
98/2023/QH15	2023-06-24	4	1	4	3
04/2023/TT-BKHĐT	2023-06-26	6		2	1
13/2023/TT-BGDĐT	2023-06-26	6	5	1	1	2023-08-11	Quy định việc giám sát, đánh giá tổ chức kiểm định chất lượng giáo dục đại học và cao đẳng sư phạm
43/2023/TT-BTC	2023-06-27	6	34	4	3
1178/QĐ-BTP	2023-06-28	3	166	4	13
11/2023/TT-BGTVT	2023-06-28	6	21	1	1	2023-09-01	Sửa đổi, bổ sung một số điều của Thông tư số 26/2018/TT-BGTVT ngày 14 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định điều kiện, trình tự, thủ tục thực hiện kết nối ray đường sắt đô thị, đường sắt chuyên dùng với đường sắt quốc gia; việc kết nối ray các tuyến đường sắt đô thị
42/2023/NĐ-CP	2023-06-29	8	6	4	3
06/2023/TT-BLĐTBXH	2023-06-29	6		2	1
05/2023/TT-BKHĐT	2023-06-30	6		2	1
08/2023/TT-NHNN	2023-06-30	6	44	1	1	2023-08-15	Quy định về điều kiện vay nước ngoài không được Chính phủ bảo lãnh
12/2023/TT-BKHCN	2023-06-30	6	18	1	1	2023-08-18	Quy định việc chuẩn bị ứng phó và ứng phó sự cố bức xạ và hạt nhân, lập và phê duyệt kế hoạch ứng phó sự cố bức xạ và hạt nhân
14/2023/TT-BGTVT	2023-06-30	6	21	1	1	2023-09-01	Quy định về đăng ký phương tiện giao thông đường sắt, di chuyển phương tiện giao thông đường sắt trong trường hợp đặc biệt
14/2023/TT-BKHCN	2023-06-30	6	18	1	1	2023-08-16	Ban hành Biểu mẫu hồ sơ thực hiện thủ tục hành chính quy định tại một số điều của Nghị định số 76/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ
45/2023/NĐ-CP	2023-07-01	8	6	1	1	2023-07-01	Quy định chi tiết một số điều của Luật Dầu khí
46/2023/NĐ-CP	2023-07-01	8	6	1	1	2023-07-01	Quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm
47/2023/NĐ-CP	2023-07-03	8	6	1	1	2023-09-01	Sửa đổi, bổ sung một số điều của Nghị định số 62/2017/NĐ-CP ngày 16 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Đấu giá tài sản
48/2023/TT-BTC	2023-07-12	6	13	1	1	2023-08-27	Hướng dân việc quản lý, sử dụng, khai thác Phần mềm Quản lý tài sản công
14/2023/TT-BGDĐT	2023-07-17	6	5	1	1	2023-09-01	Quy định tiêu chuẩn thư viện cơ sở giáo dục đại học
23/2023/TT-BGTVT	2023-07-17	6	21	1	1	2023-09-01	Quy định về chế độ lao động, kỷ luật lao động đặc thù đối với nhân viên hàng không
51/2023/TT-BTC	2023-07-17	6	13	1	1	2023-08-31	Hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2024, kế hoạch tài chính - ngân sách nhà nước 03 năm 2024 - 2026
106/NQ-CP	2023-07-18	4	6	3	1		Phát triển hợp tác xã nông nghiệp trong tái cơ cấu ngành nông nghiệp…
866/QĐ-TTg	2023-07-18	3	3	0	5		Quy hoạch thăm dò, khai thác, chế biến và sử dụng các loại khoáng sản thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
31/2023/TT-BCA	2023-07-20	6	25	1	1	2023-08-15	Quy định về mẫu hộ chiếu, mẫu giấy thông hành và các biểu mẫu liên quan
55/2023/NĐ-CP	2023-07-21	8	6	4	8
893/QĐ-TTg	2023-07-26	3	3	0	2		Quy hoạch tổng thể về năng lượng quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
15/2023/TT-BKHCN	2023-07-26	6	18	1	1	2023-08-01	Sửa đổi, bổ sung một số điều của Thông tư số 32/2011/TT-BKHCN và Thông tư số 03/2014/TT-BKHCN
08/2023/TT-BTTTT	2023-07-28	6	57	1	1	2023-09-15	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp viên chức chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực Thông tin và Truyền thông
19/2023/QĐ-TTg	2023-08-02	3	3	1	1	2023-09-20	Sửa đổi, bổ sung một số điều của Quyết định số 61/2014/QĐ-TTg ngày 30 tháng 10 năm 2014 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp
03/2023/TT-BTP	2023-08-02	6	51	1	1	2023-08-02	Sửa đổi Thông tư 01/2022/TT-BTP hướng dẫn Nghị định 87/2020/NĐ-CP quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến
36/2023/TT-BCA	2023-08-02	6	25	1	1	2023-09-16	Quy định quy trình tuần tra, kiểm soát và xử lý vi phạm hành chính của Cảnh sát đường thủy
52/2023/TT-BTC	2023-08-08	6	13	1	1	2023-09-23	Hướng dẫn cơ chế sử dụng kinh phí ngân sách nhà nước chi thường xuyên hỗ trợ doanh nghiệp nhỏ và vừa theo quy định tại Nghị định số 80/2021/NĐ-CP ngày 26 tháng 8 năm 2021 của Chính phủ
10/2023/TT-BVHTTDL	2023-08-09	6	38	1	1	2023-10-01	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, thể thao và du lịch
59/2023/NĐ-CP	2023-08-14	8	6	1	1	2023-08-15	Quy định chi tiết một số điều của Luật thực hiện dân chủ ở cơ sở
04/2023/TT-BTP	2023-08-14	6	51	1	1	2023-10-01	Hướng dẫn thực hiện một số thủ tục về quản lý hành chính và biểu mẫu nghiệp vụ trong thi hành án dân sự
16/2023/TT-BYT	2023-08-15	6	4	1	1	2023-10-01	Quy định việc đăng ký lưu hành đối với thuốc gia công, thuốc chuyển giao công nghệ tại Việt Nam
4/2023/TT-BNNPTNT	2023-08-15	6	17	1	1	2023-09-29	Ban hành danh mục đối tượng kiểm dịch thực vật của nước Cộng hòa xã hội chủ nghĩa Việt Nam
55/2023/TT-BTC	2023-08-15	6	13	1	1	2023-08-15	Quy định quản lý, sử dụng và quyết toán kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện các chương trình mục tiêu quốc gia giai đoạn 2021-2025
61/2023/NĐ-CP	2023-08-16	8	6	1	1	2023-08-16	Xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư
22/2023/QĐ-TTg	2023-08-17	3	3	1	2	2023-10-10	Tín dụng đối với người chấp hành xong án phạt tù
966/QĐ-TTg	2023-08-17	3	3	3	1		Quy hoạch mạng lưới cơ sở trợ giúp xã hội thời kỳ 2021 - 2030, tầm…
63/2023/NĐ-CP	2023-08-18	8	6	4	3
56/2023/TT-BTC	2023-08-18	6	13	1	1	2023-10-06	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác phổ biến, giáo dục pháp luật , chuẩn tiếp cận pháp luật và hòa giải ở cơ sở
64/2023/NĐ-CP	2023-08-23	8	6	4	4
02/2023/TT-TANDTC	2023-08-24	6	104	1	1	2023-10-20	Hướng dẫn thi hành Điều 55 của Luật trách nhiệm bồi thường của Nhà nước về giải quyết yêu cầu bồi thường trong quá trình tố tụng hình sự, tố tụng hành chính tại Tòa án
05/2023/TT-BTP	2023-08-24	6	51	1	1	2023-10-07	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong các lĩnh vực thuộc phạm vi quản lý của Bộ Tư pháp tại chính quyền địa phương
07/2023/TT-BLĐTBXH	2023-08-28	6		2	1
08/2023/TT-BLĐTBXH	2023-08-29	6		2	1
59/2023/TT-BTC	2023-08-30	6	13	1	1	2023-10-16	Thu phí trong lĩnh vực y tế
67/2023/NĐ-CP	2023-09-06	8	6	1	1	2023-09-06	Quy định về bảo hiểm bắt buộc trách nhiệm dân sự của chủ xe cơ giới, bảo hiểm cháy, nổ bắt buộc, bảo hiểm bắt buộc trong hoạt động đầu tư xây dựng
68/2023/NĐ-CP	2023-09-07	8	6	1	1	2023-09-07	Sửa đổi, bổ sung một số điều của Nghị định số 115/2022/NĐ-CP ngày 30 tháng 12 năm 2022 của Chính phủ ban hành Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương giai đoạn 2022 - 2027
60/2023/TT-BTC	2023-09-07	6	13	1	1	2023-10-22	Quy định mức thu, chế độ thu, nộp, miễn, quản lý lệ phí đăng ký, cấp biển phương tiện giao thông cơ giới đường bộ
24/2023/TT-BGTVT	2023-09-15	6	21	1	1	2023-11-15	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệm công lập thuộc ngành, lĩnh vực giao thông vận tải
70/2023/NĐ-CP	2023-09-18	8	6	4	3
06/2023/TT-BTP	2023-09-18	6	51	1	1	2023-11-20	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành , lĩnh vực tư pháp
71/2023/NĐ-CP	2023-09-20	8	6	4	3
24/2023/QĐ-TTg	2023-09-22	3	3	1	2	2023-10-04	Điều kiện xác định người bị phơi nhiễm với HIV, người bị nhiễm HIV do tai nạn rủi ro nghề nghiệp do Thủ tướng Chính phủ ban hành
72/2023/NĐ-CP	2023-09-26	8	6	1	1	2023-11-10	Quy định tiêu chuẩn, định mức sử dụng xe ô tô
61/2023/TT-BTC	2023-09-28	6	13	1	1	2023-11-15	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực đăng ký giao dịch bảo đảm
09/2023/TT-BLĐTBXH	2023-09-29	6	9	1	2	2023-10-12	Ban hành định mức kinh tế - kỹ thuật về đào tạo ngoại ngữ cho người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
10/2023/TT-BTNMT	2023-09-29	6	33	1	1	2023-11-20	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tài nguyên và môi trường
26/2023/TT-BGTVT	2023-09-29	6	21	1	1	2023-09-29	Sửa đổi, bổ sung một số điều của Thông tư 15/2023/TT-BGTVT ngày 30 tháng 6 năm 2023 của Bộ trưởng Bộ Giao thông Vận tải quy định về tiêu chuẩn, nhiệm vụ, quyền hạn đối với chức danh nhân viên đường sắt trực tiếp phục vụ chạy tàu; nội dung, chương trình đào tạo đối với cơ sở đào tạo các chức danh nhân viên đường sắt trực tiếp phục vụ chạy tàu; điều kiện, nội dung, quy trình sát hạch và cấp, cấp lại, thu hồi giấy phép lái tàu trên đường sắt
29/2023/TT-BGTVT	2023-09-29	6	21	1	1	2023-12-01	Quy định về đường ngang và cấp giấy phép xây dựng công trình thiết yếu trong phạm vi đất dành cho đường sắt
06/2023/TT-BKHĐT	2023-10-02	6	110	1	2	2024-01-01	Quy định hệ thống chỉ tiêu thống kê ngành Thống kê
08/2023/TT-BKHĐT	2023-10-02	6		2	1
08/2023/TT-BNNPTNT	2023-10-02	6	17	1	1	2023-11-20	Quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực nông nghiệp và phát triển nông thôn
62/2023/TT-BTC	2023-10-03	6	13	1	1	2023-11-18	Sửa đổi, bổ sung một số điều của Thông tư số 25/2021/TT-BTC ngày 07 tháng 4 năm 2021 quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú tại Việt Nam
11/2023/TT-BVHTTDL	2023-10-05	6	38	1	1	2023-11-21	Quy định về tổ chức và hoạt động của Hội đồng thẩm định, phân loại phim
09/2023/TT-BKHĐT	2023-10-09	6	110	1	2	2024-01-01	Quy định hệ thống chỉ tiêu thống kê ngành Kế hoạch và Đầu tư
74/2023/NĐ-CP	2023-10-11	8	6	4	3
12/2023/TT-NHNN	2023-10-12	6	44	1	1	2023-11-27	Sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật quy định về việc triển khai nhiệm vụ quản lý dự trữ ngoại hối nhà nước
20/2023/TT-BKHCN	2023-10-12	6	18	1	1	2023-11-27	Quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước
1199/QĐ-TTg	2023-10-14	3	3	0	2		Quy hoạch cửa khẩu trên tuyến biên giới đất liền Việt Nam - Trung Quốc thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
63/2023/TT-BTC	2023-10-16	6	13	1	1	2023-12-01	Sửa đổi, bổ sung một số điều của một số Thông tư quy định thu phí, lệ phí của Bộ trưởng Bộ Tài chính nhằm khuyến khích sử dụng dịch vụ công trực tuyến
10/2023/TT-BLĐTBXH	2023-10-17	6		2	1
11/2023/TT-BLĐTBXH	2023-10-17	6	9	1	2	2023-12-05	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực lao động, người có công và xã hội
75/2023/NĐ-CP	2023-10-19	8	6	1	1	2023-12-03	Sửa đổi, bổ sung một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế
26/2023/QĐ-TTg	2023-10-19	3	3	1	1	2023-10-20	Sửa đổi Phụ lục quy định thời gian ủ bệnh trung bình và thời gian không phát hiện thêm trường hợp mắc bệnh truyền nhiễm làm căn cứ để công bố hết dịch bệnh truyền nhiễm kèm theo Quyết định 02/2016/QĐ-TTg quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm do Thủ tướng Chính phủ ban hành
175/NQ-CP	2023-10-30	4	6	2	1
19/2023/TT-BGDĐT	2023-10-30	6	5	1	1	2023-12-16	Hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục mầm non công lập
20/2023/TT-BGDĐT	2023-10-30	6	5	1	1	2023-12-16	Hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục phổ thông và các trường chuyên biệt công lập
21/2023/TT-BGDĐT	2023-10-30	6	5	1	1	2023-12-16	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức hỗ trợ giáo dục người khuyết tật trong các cơ sở giáo dục công lập
12/2023/TT-BLĐTBXH	2023-10-31	6		2	1
65/2023/TT-BTC	2023-10-31	6	13	1	1	2023-12-15	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng dữ liệu về môi trường
10/2023/TT-BKHĐT	2023-11-01	6	110	1	2	2023-12-15	Quy định Bộ chỉ tiêu thống kê tăng trưởng xanh
77/2023/NĐ-CP	2023-11-02	8	6	1	1	2024-01-01	Quản lý nhập khẩu hàng hóa tân trang theo Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương
67/2023/TT-BTC	2023-11-02	6	13	1	1	2023-11-02	Hướng dẫn một số điều của Luật Kinh doanh bảo hiểm, Nghị định số 46/2023/NĐ-CP ngày 01 tháng 7 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm
20/2023/TT-BCT	2023-11-08	6	52	1	1	2023-12-25	Quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc có tính chất đặc biệt trong lĩnh vực thăm dò, khai thác dầu khí trên biển
20/2023/TT-BYT	2023-11-14	6	4	1	1	2024-01-01	Bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Y tế ban hành
79/2023/NĐ-CP	2023-11-15	8	6	4	4
11/2023/TT-BNNPTNT	2023-11-15	6	17	1	1	2024-01-01	Hướng dẫn vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực nông nghiệp và phát triển nông thôn
69/2023/TT-BTC	2023-11-15	6	13	1	1	2023-12-30	Sửa đổi, bổ sung một số điều của Thông tư số 57/2021/TT-BTC ngày 12 tháng 7 năm 2021 của Bộ trưởng Bộ Tài chính quy định lộ trình sắp xếp lại thị trường giao dịch cổ phiếu, thị trường giao dịch trái phiếu, thị trường giao dịch chứng khoán phái sinh và thị trường giao dịch các loại chứng khoán khác
80/2023/NĐ-CP	2023-11-17	8	6	4	4
82/2023/NĐ-CP	2023-11-28	8	6	4	8
22/2023/TT-BGDĐT	2023-11-28	6	5	1	1	2024-01-15	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương giáo viên trường dự bị đại học
12/2023/TT-BNNPTNT	2023-11-29	6	17	1	1	2024-01-15	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực nông nghiệp và phát triển nông thôn
23/2023/TT-BYT	2023-11-30	6	4	1	1	2024-01-15	Sửa đổi, bổ sung một số điều tại Thông tư số 01/2018/TT-BYT ngày 18 tháng 01 năm 2018 của Bộ trưởng Bộ Y tế quy định ghi nhãn thuốc, nguyên liệu làm thuốc và tờ hướng dẫn sử dụng thuốc
84/2023/NĐ-CP	2023-12-01	8	6	1	1	2023-12-01	Sửa đổi, bổ sung một số điều của Nghị định số 129/2022/NĐ-CP ngày 30 tháng 12 năm 2022 của Chính phủ ban hành Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác Kinh tế Toàn diện Khu vực giai đoạn 2022 - 2027
12/2023/TT-BKHĐT	2023-12-01	6	110	1	2	2024-01-19	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực kế hoạch, đầu tư và thống kê
72/2023/TT-BTC	2023-12-01	6	13	1	1	2024-02-01	Quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính
15/2023/TT-BVHTTDL	2023-12-05	6	38	1	1	2023-12-22	Quy định tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim sử dụng ngân sách nhà nước
85/2023/NĐ-CP	2023-12-07	8	6	4	6
88/2023/NĐ-CP	2023-12-11	8	6	1	1	2023-12-11	Sửa đổi, bổ sung một số điều của Nghị định số 54/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Dược và Nghị định số 155/2018/NĐ-CP ngày 12 tháng 11 năm 2018 của Chính phủ sửa đổi, bổ sung một số quy định liên quan đến điều kiện đầu tư kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Y tế
13/2023/TT-BKHĐT	2023-12-12	6		2	1
90/2023/NĐ-CP	2023-12-13	8	6	1	1	2024-02-01	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí đường bộ
91/2023/NĐ-CP	2023-12-14	8	6	1	1	2024-01-30	Sửa đổi, bổ sung một số điều của Nghị định số 65/2018/NĐ-CP ngày 12 tháng 5 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đường sắt và Nghị định số 01/2022/NĐ-CP ngày 04 tháng 01 năm 2022 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 65/2018/NĐ-CP ngày 12 tháng 5 năm 2018 của Chính phủ
1626/QĐ-TTg	2023-12-15	3	3	4	4
18/2023/TT-BNNPTNT	2023-12-15	6	17	1	1	2024-02-01	Sửa đổi, bổ sung một số điều của Thông tư số 23/2019/TT-BNNPTNT ngày 30 tháng 11 năm 2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn một số điều của Luật Chăn nuôi về hoạt động chăn nuôi
24/2023/TT-BYT	2023-12-18	6	4	1	1	2024-02-03	Quy định về quản lý nhiệm vụ khoa học và công nghệ thuộc trách nhiệm của Bộ Y tế
25/2023/TT-BNNPTNT	2023-12-21	6	17	1	1	2024-02-15	Hướng dẫn quy trình duy tu, bảo dưỡng đê điều và xử lý khẩn cấp (cấp bách) sự cố đê điều
28-CT/TW	2023-12-25	9	146	0	4		Tăng cường công tác chăm sóc, giáo dục và bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước phồn vinh, hạnh phúc
15/2023/TT-BKHĐT	2023-12-26	6		2	1
28/2023/TT-BGDĐT	2023-12-28	6	5	1	1	2024-02-12	Ban hành Quy chế đào tạo từ xa trình độ đại học
40/2023/TT-BCT	2023-12-28	6	52	1	1	2024-02-15	Ban hành Quy chế tổ chức, hoạt động của Ủy ban Cạnh tranh Quốc gia
41/2023/TT-BCT	2023-12-28	6	52	1	1	2024-02-15	Danh mục sản phẩm, hàng hoá có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Công Thương
09/2023/TT-BTP	2023-12-29	6	51	1	1	2023-12-29	Quy định về giám định tư pháp trong lĩnh vực tư pháp
10/2023/TT-BTP	2023-12-29	6	51	1	1	2024-02-15	Sửa đổi, bổ sung một số điều của Thông tư số 08/2017/TT-BTP ngày 15 tháng 11 năm 2017 của Bộ trưởng Bộ Tư pháp quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý và Thông tư số 12/2018/TT-BTP ngày 28 tháng 8 năm 2018 của Bộ trưởng Bộ Tư pháp hướng dẫn một số hoạt động nghiệp vụ trợ giúp pháp lý và quản lý chất lượng vụ việc trợ giúp pháp lý
13/2023/TT-BLĐTBXH	2023-12-29	6		2	1
14/2023/TT-BLĐTBXH	2023-12-29	6		2	1
15/2023/TT-BLĐTBXH	2023-12-29	6		2	1
16/2023/TT-BKHĐT	2023-12-29	6		2	1
16/2023/TT-BLĐTBXH	2023-12-29	6		2	1
16/2023/TT-BVHTTDL	2023-12-29	6	38	1	1	2024-03-01	Ban hành Quy định tiêu chí, tiêu chuẩn chất lượng, định mức kinh tế - kỹ thuật và hướng dẫn triển khai việc thực hiện cung cấp dịch vụ xây dựng, xử lý, bảo quản tài nguyên thông tin; xây dựng cơ sở dữ liệu, hệ thống tra cứu thông tin tại thư viện công lập
17/2023/TT-BLĐTBXH	2023-12-29	6	9	1	2	2024-03-01	Hướng dẫn việc ủy quyền thực hiện nhiệm vụ quản lý nhà nước về lao động trong các khu công nghiệp, khu kinh tế
17/2023/TT-BVHTTDL	2023-12-29	6	38	1	1	2024-03-01	Quy định điều kiện cấp Giấy phép phân loại phim của Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương
18/2023/TT-BLĐTBXH	2023-12-29	6		2	1
19/2023/TT-BLĐTBXH	2023-12-29	6		2	1
20/2023/TT-BLĐTBXH	2023-12-29	6		2	1
24/2023/TT-BKHCN	2023-12-29	6	18	1	1	2024-02-15	Quy định việc kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa trong sản xuất thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ
25/2023/TT-BKHCN	2023-12-29	6	18	1	1	2024-02-15	Quy định quản lý Chương trình quốc gia phát triển công nghệ cao đến năm 2030
26/2023/TT-BYT	2023-12-29	6	4	1	1	2024-03-15	Hướng dẫn quản lý thuốc methadone do Bộ trưởng Bộ Y tế ban hành
76/2023/TT-BTC	2023-12-29	6	13	1	1	2024-02-12	Quy định về tổ chức thực hiện dự toán ngân sách nhà nước năm 2024
96/2023/NĐ-CP	2023-12-30	8	6	4	8
29/2023/TT-BYT	2023-12-30	6	4	1	1	2024-02-15	Hướng dẫn nội dung, cách ghi thành phần dinh dưỡng, giá trị dinh dưỡng trên nhãn thực phẩm
31/2023/TT-BYT	2023-12-30	6	4	1	1	2024-02-15	Quy định thẩm quyền thu hồi giấy chứng nhận cơ sở đủ điều kiên an toàn thực phẩm thuộc lĩnh vực quản lý của Bộ Y tế
97/2023/NĐ-CP	2023-12-31	8	6	4	3
21/2023/TT-BKHĐT	2023-12-31	6		2	1
23/2023/TT-BTTTT	2023-12-31	6	60	4	3
25/2023/TT-BKHĐT	2023-12-31	6		2	1
02/2024/NĐ-CP	2024-01-10	8	6	1	1	2024-03-01	Chuyển giao công trình điện là tài sản công sang Tập đoàn Điện lực Việt Nam
02/2024/TT-BQP	2024-01-12	6	8	1	1	2024-02-27	Công tác đăng kiểm tàu quân sự
111/2024/QH15	2024-01-18	4	1	4	3
01/2024/TT-BKHCN	2024-01-18	6	18	1	1	2024-03-03	Quy định kiểm tra nhà nước về chất lượng hàng hóa lưu thông trên thị trường
01/2024/TT-TTCP	2024-01-20	6	87	4	3
04/2024/TT-BTC	2024-01-22	6	13	1	1	2024-03-06	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và viên chức chuyên ngành, cơ cấu viên chức chuyên ngành trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính
06/2024/TT-BQP	2024-01-24	6	8	1	1	2024-03-10	Hướng dẫn thực hiện chế độ báo cáo, công bố thông tin, kiểm tra, giám sát đối với doanh nghiệp trực tiếp phục vụ quốc phòng, an ninh và doanh nghiệp kết hợp kinh tế với quốc phòng, an ninh thuộc Bộ Quốc phòng
01/2024/TT-BGTVT	2024-01-26	6	21	1	1	2024-03-15	Quy định về việc kiểm tra chất lượng an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt
06/2024/TT-BTC	2024-01-29	6	13	1	1	2024-03-15	Sửa đổi, bổ sung một số điều của Thông tư số 81/2019/TT-BTC ngày 15 tháng 11 năm 2019 của Bộ trưởng Bộ Tài chính quy định quản lý rủi ro trong hoạt động nghiệp vụ hải quan
135/QĐ-BLĐTBXH	2024-01-31	3		2	1
10/2024/NĐ-CP	2024-02-01	8	6	1	1	2024-03-25	Quy định về khu công nghệ cao
13/2024/NĐ-CP	2024-02-05	8	6	1	1	2024-02-05	Sửa đổi, bổ sung một số điều của Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng
01/2024/TT-BGDĐT	2024-02-05	6	5	1	1	2024-03-22	Ban hành Chuẩn cơ sở giáo dục đại học
07/2024/TT-BTC	2024-02-05	6	13	1	1	2024-03-21	Quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy phép hoặc văn bản chấp thuận cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam
08/2024/TT-BTC	2024-02-05	6	13	1	1	2024-03-21	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép nhận chìm ở biển
09/2024/TT-BTC	2024-02-05	6	13	1	1	2024-03-21	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đăng ký hoạt động bán hàng đa cấp
10/2024/TT-BTC	2024-02-05	6	13	1	1	2024-03-21	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đánh giá trữ lượng khoáng sản và lệ phí cấp giấy phép hoạt động khoáng sản
11/2024/TT-BTC	2024-02-05	6	13	1	1	2024-03-21	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng tài liệu địa chất, khoáng sản
12/2024/TT-BTC	2024-02-05	6	13	1	1	2024-03-21	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định hồ sơ cấp giấy chứng nhận an toàn sinh học biến đổi gen
14/2024/NĐ-CP	2024-02-07	8	6	4	3
01/2024/TT-BKHĐT	2024-02-15	6		2	1
01/2024/TT-BLĐTBXH	2024-02-19	6		2	1
21/2024/NĐ-CP	2024-02-23	8	6	4	20
02/2024/TT-BLĐTBXH	2024-02-23	6	9	1	2	2024-05-15	Sửa đổi, bổ sung một số điều của Thông tư số 21/2021/TT-BLĐTBXH ngày 15 tháng 12 năm 2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định chi tiết một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
23/2024/NĐ-CP	2024-02-27	8	6	4	9
24/2024/NĐ-CP	2024-02-27	8	6	4	8
01/2024/TT-BYT	2024-03-01	6	4	1	1	2024-04-15	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức không giữ chức vụ lãnh đạo, quản lý trong các đơn vị thuộc Bộ Y tế và thuộc phạm vi quản lý trong vực y tế tại địa phương
225/QĐ-BLĐTBXH	2024-03-05	3		2	1
02/2024/TT-BKHĐT	2024-03-06	6		2	1
03/2024/TT-BKHĐT	2024-03-06	6		2	1
17/2024/TT-BTC	2024-03-14	6	13	1	1	2024-05-01	Hướng dẫn kiểm soát, thanh toán các khoản chi thường xuyên qua Kho bạc Nhà nước
32/2024/NĐ-CP	2024-03-15	8	6	4	10
10/2024/TT-BCA	2024-03-15	6	25	1	1	2024-05-01	Quy định về công tác tái hòa nhập cộng đồng đối với người chấp hành xong hình phạt tù của lực lượng Công an nhân dân
03/2024/TT-BGDĐT	2024-03-18	6	5	1	1	2024-05-03	Ban hành Hệ thống chỉ tiêu thống kê ngành giáo dục
04/2024/QĐ-TTg	2024-03-22	3	3	1	1	2024-05-15	Quy định chế độ chi đón tiếp, thăm hỏi, chúc mừng đối với một số đối tượng do Ủy ban Mặt trận Tổ quốc Việt Nam các cấp thực hiện
18/2024/TT-BTC	2024-03-22	6	13	1	1	2024-05-10	Quy định về mức kinh tế - kỹ thuật nhập, xuất hàng dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
19/2024/TT-BTC	2024-03-22	6	13	1	1	2024-05-10	Quy định về định mức kinh tế - kỹ thuật bảo quản hàng dự trữ quốc gia và định mức hao hụt thóc, gạo dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
20/2024/TT-BTC	2024-03-25	6	13	1	1	2024-05-15	Quy định về định mức chi phí nhập, chi phí xuất hàng dự trữ quốc gia tại cửa kho dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
21/2024/TT-BTC	2024-03-25	6	13	1	1	2024-05-15	Quy định về định mức chi phí bảo quản hàng dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
22/2024/TT-BTC	2024-03-26	6	13	1	1	2024-07-01	Sửa đổi, bổ sung một số điều của Thông tư số 202/2012/TT-BTC ngày 19/11/2012 hướng dẫn về đăng ký, quản lý và công khai danh sách kiểm toán viên hành nghề kiểm toán, Thông tư số 203/2012/TT-BTC ngày 19/11/2012 về trình tự, thủ tục cấp, quản lý, sử dụng Giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán và Thông tư số 91/2017/TT-BTC ngày 31/8/2017 quy định về việc thi, cấp, quản lý chứng chỉ kiểm toán viên và chứng chỉ kế toán viên
33/2024/NĐ-CP	2024-03-27	8	6	4	8
02/2024/TT-BKHCN	2024-03-28	6	18	1	1	2024-06-01	Quy định về quản lý truy xuất nguồn gốc sản phẩm, hàng hóa
02/2024/TT-BTTTT	2024-03-29	6	57	1	1	2024-05-15	Quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông
04/2024/TT-BGDĐT	2024-03-29	6	5	1	1	2024-05-15	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và vị trí việc làm chức danh nghề nghiệp chuyên ngành giáo dục và đào tạo trong các cơ sở giáo dục đại học và các trường cao đẳng sư phạm công lập
05/2024/TT-BCT	2024-03-29	6	52	1	1	2024-05-13	Quy định về việc tạm ngừng kinh doanh tạm nhập, tái xuất mặt hàng quặng và tinh quặng Monazite
05/2024/TT-BGDĐT	2024-03-29	6	5	1	1	2024-06-01	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức giảng dạy trong các cơ sở giáo dục đại học công lập và trường cao đẳng sư phạm
34/2024/NĐ-CP	2024-03-31	8	6	4	5
37/2024/NĐ-CP	2024-04-04	8	6	4	4
06/2024/TT-BCT	2024-04-04	6	52	1	1	2024-05-20	Quy định việc nhập khẩu mặt hàng gạo và lá thuốc lá khô có xuất xứ từ Vương quốc Campuchia theo hạn ngạch thuế quan năm 2023 và năm 2024
08/2024/TT-BGTVT	2024-04-04	6	21	1	1	2024-06-01	Sửa đổi, bổ sung một số điều của Thông tư số 19/2018/TT-BGTVT ngày 19 tháng 4 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về tiêu chuẩn đăng kiểm viên đường sắt và yêu cầu đối với cơ sở vật chất, kỹ thuật của tổ chức đăng kiểm đường sắt
38/2024/NĐ-CP	2024-04-05	8	6	4	3
03/2024/TT-BKHCN	2024-04-15	6	79	4	3
03/2024/TT-BYT	2024-04-16	6	4	1	1	2024-04-16	Danh mục thuốc có ít nhất 03 hãng trong nước sản xuất trên dây chuyền sản xuất thuốc đáp ứng nguyên tắc, tiêu chuẩn EU-GMP hoặc tương đương EU-GMP và đáp ứng tiêu chí kỹ thuật theo quy định của Bộ Y tế và về chất lượng, giá, khả năng cung cấp
03/2024/TT-BLĐTBXH	2024-04-18	6		2	1
05/2024/TT-BKHĐT	2024-04-19	6		2	1
44/2024/NĐ-CP	2024-04-24	8	6	1	1	2024-06-10	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ
06/2024/TT-BKHĐT	2024-04-26	6		2	1
07/2024/TT-BKHĐT	2024-04-26	6		2	1
27/2024/TT-BTC	2024-05-03	6	13	1	1	2024-06-17	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức, viên chức không giữ chức vụ lãnh đạo, quản lý trực tiếp tiếp xúc và giải quyết công việc thuộc lĩnh vực tài chính tại chính quyền địa phương
369/QĐ-TTg	2024-05-04	3	3	0	2		Quy hoạch vùng trung du và miền núi phía Bắc thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
04/2024/TT-BLĐTBXH	2024-05-06	6		2	1
05/2024/TT-BLĐTBXH	2024-05-10	6		2	1
51/2024/NĐ-CP	2024-05-15	8	6	1	1	2024-05-15	Sửa đổi, bổ sung một số điều của Nghị định số 08/2019/NĐ-CP ngày 23 tháng 01 năm 2019 của Chính phủ quy định một số chế độ đối với thành viên cơ quan Việt Nam ở nước ngoài
52/2024/NĐ-CP	2024-05-15	8	6	1	1	2027-07-01	Quy định về thanh toán không dung tiền mặt
54/2024/NĐ-CP	2024-05-16	8	6	4	3
55/2024/NĐ-CP	2024-05-16	8	6	1	1	2024-07-01	Quy định chi tiết một số điều của Luật Bảo vệ quyền lợi người tiêu dùng
01/2024/NQ-HĐTP	2024-05-16	4	172	1	1	2024-07-01	Hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết vụ việc về hôn nhân và gia đình
03/2024/TT-BTNMT	2024-05-16	6	32	4	3
06/2024/TT-BYT	2024-05-16	6	4	1	1	2024-07-01	Quy định xếp hạng các đơn vị sự nghiệp y tế do Bộ trưởng Bộ Y tế ban hành
09/2024/TT-BKHĐT	2024-05-16	6	110	1	2	2024-07-01	Ban hành biểu mẫu thực hiện thủ tục đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã và quy định về nội dung thông tin, việc cập nhật, khai thác và quản lý Hệ thống thông tin quốc gia về hợp tác xã
40/2024/TT-BTC	2024-05-17	6	13	1	1	2024-07-05	Hướng dẫn phương thức thanh toán một số khoản chi từ ngân sách nhà nước cho lưu học sinh, người học đang học tập ở nước ngoài theo các nhiệm vụ, Đề án đào tạo, bồi dưỡng trong trường hợp không thể chuyển được kinh phí ra nước ngoài
58/2024/NĐ-CP	2024-05-24	8	6	1	1	2024-07-15	Một số chính sách đầu tư trong lâm nghiệp
1205/QĐ-BKHĐT	2024-05-24	3		2	1
59/2024/NĐ-CP	2024-05-25	8	6	4	4
17/2024/TT-BGTVT	2024-05-30	6	21	1	1	2024-07-15	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành giao thông vận tải
60/2024/NĐ-CP	2024-06-05	8	6	4	7
62/2024/NĐ-CP	2024-06-07	8	6	4	8
10/2024/TT-BKHĐT	2024-06-12	6		2	1
509/QĐ-TTg	2024-06-13	3	3	4	3		Quy hoạch hệ thống du lịch thời kỳ 2021 - 2030, tầm nhìn đến năm 2045
02/2024/TT-BVHTTDL	2024-06-17	6	38	1	1	2024-08-01	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành thư viện, di sản văn hóa, văn hóa cơ sở, tuyên truyền viên văn hóa, mỹ thuật, nghệ thuật biểu diễn và điện ảnh
03/2024/TT-BVHTTDL	2024-06-17	6	38	1	1	2024-08-01	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành thể dục thể thao
07/2024/QĐ-TTg	2024-06-20	3	3	1	1	2024-07-01	Ban hành Danh mục sản phẩm, hàng hóa, dịch vụ phải đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung
11/2024/TT-BKHĐT	2024-06-24	6		2	1
69/2024/NĐ-CP	2024-06-25	8	6	4	5
70/2024/NĐ-CP	2024-06-25	8	6	4	3
04/2024/TT-BVHTTDL	2024-06-26	6	38	1	1	2024-08-20	Sửa đổi, bổ sung một số điều của Thông tư số 06/2017/TT-BVHTTDL ngày 15 tháng 12 năm 2017 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết một số điều của Luật Du lịch và Thông tư số 13/2019/TT-BVHTTDL ngày 25 tháng 11 năm 2019 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch sửa đổi, bổ sung một số điều của hông tư số 06/2017/TT-BVHTTDL ngày 15 tháng 12 năm 2017 của Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết một số điều của Luật Du lịch
71/2024/NĐ-CP	2024-06-27	8	6	4	7
05/2024/TT-BNV	2024-06-27	6	23	1	1	2024-08-15	Quy định tiêu chuẩn, điều kiện xét thăng hạng lên hạng II và hạng I đối với viên chức hành chính, viên chức văn thư, viên chức lưu trữ; xếp lương đối với người được tuyển dụng, tiếp nhận vào viên chức
09/2024/TT-BNNPTNT	2024-06-28	6	17	1	1	2024-07-15	Sửa đổi, bổ sung một số điều của Thông tư số 13/2016/TT-BNNPTNT ngày 02 tháng 6 năm 2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về quản lý thuốc thú y
12/2024/TT-BKHĐT	2024-06-28	6		2	1
42/2024/QH15	2024-06-29	1	1	4	9
142/2024/QH15	2024-06-29	4	1	4	5		Kỳ họp thứ 7, Quốc hội khóa XV
73/2024/NĐ-CP	2024-06-30	8	6	4	5
77/2024/NĐ-CP	2024-07-01	8	6	4	4
45/2024/TT-BTC	2024-07-01	6	34	4	3
79/2024/NĐ-CP	2024-07-02	8	6	4	5
81/2024/NĐ-CP	2024-07-04	8	6	1	1	2024-07-04	Sửa đổi, bổ sung một số điều của Nghị định số 119/2022/NĐ-CP ngày 30 tháng 12 năm 2022 của Chính phủ ban hành Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN – Hàn Quốc giai đoạn 2022-2027
37-CT/TW	2024-07-10	9		3	1		Đổi mới công tác đào tạo nghề cho lao động nông thôn đáp ứng yêu cầu…
85/2024/NĐ-CP	2024-07-10	8	6	4	20
88/2024/NĐ-CP	2024-07-15	8	6	4	6
89/2024/NĐ-CP	2024-07-16	8	6	4	3
05/2024/TT-BVHTTDL	2024-07-17	6	38	1	1	2024-09-15	Ban hành Quy định tiêu chí, tiêu chuẩn chất lượng và định mức chi phí dịch vụ hỗ trợ chi phí sinh hoạt hằng ngày cho đồng bào các dân tộc được mời tham gia hoạt động tại Làng Văn hóa - Du lịch các dân tộc Việt Nam
92/2024/NĐ-CP	2024-07-18	8	6	1	1	2024-07-18	Đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã
95/2024/NĐ-CP	2024-07-24	8	6	4	3
96/2024/NĐ-CP	2024-07-24	8	6	4	4
23/CT-TTg	2024-07-26	9	3	3	1		Tăng cường công tác bảo đảm trật tự, an toàn giao thông đối với hoạt…
100/2024/NĐ-CP	2024-07-26	8	6	4	5
09/2024/TT-BNV	2024-07-26	6	23	1	1	2024-09-15	Hướng dẫn về cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong đơn vị sự nghiệp công lập thuộc lĩnh vực lưu trữ
101/2024/NĐ-CP	2024-07-29	8	6	4	12
102/2024/NĐ-CP	2024-07-30	8	6	4	17
103/2024/NĐ-CP	2024-07-30	8	6	4	6
06/2024/TT-BLĐTBXH	2024-07-30	6		2	1
07/2024/TT-BLĐTBXH	2024-07-31	6		2	1
08/2024/TT-BLĐTBXH	2024-07-31	6		2	1
105/2024/NĐ-CP	2024-08-01	8	6	4	4
106/2024/NĐ-CP	2024-08-01	8	6	1	1	2024-09-20	Quy định chính sách hỗ trợ nâng cao hiệu quả chăn nuôi
91-KL/TW	2024-08-12	7	146	0	3		Tiếp tục thực hiện Nghị quyết số 29-NQ/TW về đổi mới căn bản, toàn diện giáo dục và đào tạo
14/2024/TT-BCT	2024-08-15	6	50	4	4
09/2024/TT-BLĐTBXH	2024-08-31	6		2	1
111/2024/NĐ-CP	2024-09-06	8	6	4	4
09/2024/TT-BTP	2024-09-06	6	51	1	1	2024-11-01	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức trợ giúp viên pháp lý
112/2024/NĐ-CP	2024-09-11	8	6	4	3
1478/QĐ-BLĐTBXH	2024-09-12	3		2	1
115/2024/NĐ-CP	2024-09-16	8	6	4	4
991/QĐ-TTg	2024-09-16	3	3	4	3
11/2024/TT-BGDĐT	2024-09-18	6	5	1	1	2024-11-04	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức tư vấn học sinh trong các cơ sở giáo dục phổ thông và trường chuyên biệt công lập
68/2024/TT-BTC	2024-09-18	6	34	4	5
15/2024/TT-BYT	2024-09-19	6	4	1	1	2024-11-02	15/2024/TT-BYT về Danh mục thực phẩm, phụ gia thực phẩm và dụng cụ chứa đựng thực phẩm, vật liệu bao gói tiếp xúc trực tiếp với thực phẩm đã được xác định mã số hàng hóa theo Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam phải kiểm tra nhà nước về an toàn thực phẩm nhập khẩu thuộc phạm vi quản lý của Bộ Y tế
10/2024/TT-BTP	2024-09-24	6	51	1	1	2024-11-08	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp Đăng ký biện pháp bảo đảm
11/2024/TT-BTP	2024-09-24	6	51	1	1	2024-11-08	Quy định tiêu chuẩn, điều kiện xét thăng hạng đối với chức danh nghề nghiệp Đăng ký biện pháp bảo đảm
126/2024/NĐ-CP	2024-10-08	8	6	4	318
128/2024/NĐ-CP	2024-10-10	8	6	4	3
19/2024/TT-BCT	2024-10-10	6	52	4	4
131/2024/NĐ-CP	2024-10-15	8	6	1	1	2024-10-15	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định thương mại tự do giữa CP nước CHXHCN Việt Nam và CP nhà nước Ixraen giai đoạn 2024 - 2027
19/2024/TT-BKHĐT	2024-10-16	6		2	1
2416/QĐ-BKHĐT	2024-10-17	3		2	1
08/2024/TT-BVHTTDL	2024-10-18	6	38	1	1	2024-12-10	Quy định tổ chức và hoạt động của Hội đồng nghệ thuật trong lĩnh vực nghệ thuật biểu diễn
10/2024/TT-BLĐTBXH	2024-10-25	6		2	1
13/2024/TT-BGDĐT	2024-10-30	6	5	1	1	2024-12-15	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập và giáo viên dự bị đại học
11/2024/TT-BLĐTBXH	2024-10-31	6		2	1
12/2024/TT-BTP	2024-10-31	6	51	1	1	2024-10-31	Bãi bỏ một số điều, khoản của các Thông tư do Bộ trưởng Bộ Tư pháp ban hành hướng dẫn một số nội dung quản lý công chức, viên chức, người lao động thuộc hệ thống tổ chức thi hành án dân sự
14/2024/TT-BNNPTNT	2024-10-31	6	17	1	1	2024-12-15	Ban hành Danh mục vật thể thuộc diện kiểm dịch thực vật; Danh mục vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ dịch hại trước khi nhập khẩu vào Việt Nam
144/2024/NĐ-CP	2024-11-01	8	6	1	1	2024-12-16	Sửa đổi, bổ sung một số điều của Nghị định số 26/2023/NĐ-CP ngày 31 tháng 5 năm 2023 của Chính phủ về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan
10/2024/TT-BVHTTDL	2024-11-06	6	38	1	1	2024-12-25	Quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức hoạt động văn hóa văn nghệ; hội thi, hội diễn, liên hoan văn nghệ quần chúng; tuyên truyền lưu động; cổ động trực quan phục vụ nhiệm vụ chính trị
23/2024/TT-BCT	2024-11-07	6	50	4	42
24/2024/TT-BCT	2024-11-08	6	50	4	4
147/2024/NĐ-CP	2024-11-09	8	6	4	3
63/2024/TT-BCA	2024-11-12	6	25	1	1	2025-01-01	Quy định công tác kiểm tra, kiểm soát và xử lý vi phạm pháp luật trong lĩnh vực giao thông đường sắt của Cảnh sát giao thông
20/2024/TT-BKHĐT	2024-11-13	6	110	1	2	2025-01-01	Quy định Chế độ báo cáo thống kê ngành Thống kê
12/2024/TT-BLĐTBXH	2024-11-14	6		2	1
151/2024/NĐ-CP	2024-11-15	8	6	4	3
152/2024/NĐ-CP	2024-11-15	8	6	1	1	2025-01-01	Sửa đổi, bổ sung một số điều của Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự được sửa đổi, bổ sung một số điều theo Nghị định số 33/2020/NĐ-CP ngày 17 tháng 3 năm 2020 của Chính phủ
41/2024/TT-BGTVT	2024-11-15	6	151	4	5
22/2024/TT-BKHĐT	2024-11-17	6		2	1
12/2024/TT-BVHTTDL	2024-11-20	6	38	1	1	2025-01-05	Quy định về định mức kinh tế - kỹ thuật dịch vụ sưu tầm, bảo quản và phát huy giá trị tài liệu cổ, quý hiếm, bộ sưu tập tài liệu có giá trị đặc biệt về lịch sử, văn hóa, khoa học
20/2024/QĐ-TTg	2024-11-21	3	3	1	1	2025-01-06	Hướng dẫn thực hiện Nghị định thư giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Liên bang Nga về hỗ trợ sản xuất phương tiện vận tải có động cơ trên lãnh thổ Việt Nam
16/2024/TT-BNNPTNT	2024-11-21	6	17	1	1	2025-01-06	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành nông nghiệp và phát triển nông thôn
90/2024/TT-BCA	2024-11-22	6	25	1	1	2025-01-15	Quy định kiểm tra nhà nước và đánh giá sự phù hợp chất lượng sản phẩm, hàng hóa có khả năng gây mất an toàn trong sản xuất, nhập khẩu thuộc trách nhiệm quản lý của Bộ Công an
13/2024/TT-BTP	2024-11-25	6	51	1	1	2025-01-15	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp Lý lịch tư pháp
14/2024/TT-BTP	2024-11-25	6	51	1	1	2025-01-15	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp Lý lịch tư pháp
84/2024/TT-BTC	2024-11-26	6	34	4	6
51/2024/QH15	2024-11-27	1	1	4	3
163/2024/QH15	2024-11-27	4	1	4	10		Chủ trương đầu tư Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030
57/2024/QH15	2024-11-29	1	1	4	5
170/2024/QH15	2024-11-30	4	1	0	2		Cơ chế, chính sách đặc thù để tháo gỡ khó khăn, vướng mắc đối với các dự án, đất đai
13/2024/TT-BLĐTBXH	2024-12-05	6	9	1	2	2025-02-01	Sửa đổi, bổ sung một số điều của Thông tư số 26/2018/TT-BLĐTBXH ngày 25 tháng 12 năm 2018 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định về quản lý chất lượng sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội
20/2024/TT-BNNPTNT	2024-12-06	6	17	1	1	2025-06-06	Ban hành QCVN 01-183:2024 sửa đổi, bổ sung QCVN 01-183:2016/BNNPTNT quy chuẩn kỹ thuật quốc gia về thức ăn chăn nuôi - Quy định giới hạn tối đa cho phép hàm lượng độc tố nấm mốc, kim loại nặng và vi sinh vật trong thức ăn hỗn hợp cho gia súc, gia cầm
21/2024/TT-BNNPTNT	2024-12-11	6	17	1	1	2025-01-25	Sửa đổi, bổ sung một số điều của Thông tư số 22/2019/TT-BNNPTNT ngày 30 tháng 11 năm 2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn một số điều của Luật Chăn nuôi về quản lý giống và sản phẩm giống vật nuôi
25/2024/TT-BNNPTNT	2024-12-16	6	17	1	1	2025-01-30	Ban hành Danh mục thuốc bảo vệ thực vật được phép sử dụng tại Việt Nam và Danh mục thuốc bảo vệ thực vật cấm sử dụng tại Việt Nam
158/2024/NĐ-CP	2024-12-18	8	6	4	3
161/2024/NĐ-CP	2024-12-18	8	6	4	18
57-NQ/TW	2024-12-22	4	146	0	12		Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
165/2024/NĐ-CP	2024-12-26	8	6	4	8
15/2024/TT-BTP	2024-12-26	6	51	1	1	2025-02-10	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp công chứng viên, đấu giá viên, hỗ trợ pháp lý và hỗ trợ nghiệp vụ trong lĩnh vực tư pháp
16/2024/TT-BTP	2024-12-26	6	51	1	1	2025-02-10	Quy định tiêu chuẩn, điều kiện xét thăng hạng đối với các chức danh nghề nghiệp hỗ trợ pháp lý, hỗ trợ nghiệp vụ trong lĩnh vực tư pháp
175/2024/NĐ-CP	2024-12-30	8	6	4	25
16/2024/TT-BVHTTDL	2024-12-30	6	38	1	1	2025-02-20	Quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức thi, liên hoan, triển lãm tác phẩm mỹ thuật, nhiếp ảnh phục vụ nhiệm vụ chính trị
178/2024/NĐ-CP	2024-12-31	8	6	1	1	2025-01-01	Chính sách, chế độ đối với cán bộ, công chức, viên chức, người lao động và lực lượng vũ trang trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị
181/2024/NĐ-CP	2024-12-31	8	6	4	53
14/2024/TT-BLĐTBXH	2024-12-31	6		2	1
15/2024/TT-BLĐTBXH	2024-12-31	6		2	1
23/2024/TT-BKHCN	2024-12-31	6		5	1	2024-12-31	Bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Thông tin và Truyền thông ban hành hoặc liên tịch ban hành
23/2024/TT-BKHĐT	2024-12-31	6		2	1
25/2024/TT-BKHĐT	2024-12-31	6		2	1
28/2024/TT-BKHĐT	2024-12-31	6		2	1
50/2024/TT-BTNMT	2024-12-31	6		5	1	2025-02-15	Quy định định mức kinh tế - kỹ thuật điều tra, đánh giá đất đai cấp vùng và cả nước
01/2025/TT-BYT	2025-01-01	6	48	4	3
01/2025/TT-BKHĐT	2025-01-02	6	110	1	2	2025-03-10	Quy định bộ chỉ tiêu thống kê quốc gia về biển và hải đảo và bộ chỉ tiêu đánh giá quốc gia biển mạnh
02/2025/TT-BKHĐT	2025-01-03	6	110	1	2	2025-03-10	Quy định Bộ chỉ tiêu thống kê phát triển bền vững của Việt Nam
05/2025/NĐ-CP	2025-01-06	8	6	4	14
63/2025/UBTVQH15	2025-01-07	4	2	1	1	2025-01-07	Kết thúc hoạt động của Viện Nghiên cứu lập pháp, chuyển chức năng, nhiệm vụ về các cơ quan của Quốc hội, Văn phòng Quốc hội
64/2025/UBTVQH15	2025-01-07	4	2	1	1	2025-01-07	Kết thúc hoạt động của Truyền hình Quốc hội Việt Nam để chuyển chức năng, nhiệm vụ từ Truyền hình Quốc hội Việt Nam về Đài Truyền hình Việt Nam
02/NQ-CP	2025-01-08	4	6	3	1		Những nhiệm vụ, giải pháp chủ yếu cải thiện môi trường kinh doanh…
07/2025/NĐ-CP	2025-01-09	8	6	1	1	2025-01-09	Sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực
01/2025/TT-BLĐTBXH	2025-01-10	6		2	1
02/2025/TT-BLĐTBXH	2025-01-10	6		2	1
03/2025/TT-BKHĐT	2025-01-15	6	110	1	2	2025-04-01	Quy định chế độ báo cáo thống kê ngành Kế hoạch và Đầu tư
14/2025/NĐ-CP	2025-01-24	8	6	4	5
59-NQ/TW	2025-01-24	4	146	0	2		Hội nhập quốc tế trong tình hình mới
169/QĐ-BLĐTBXH	2025-01-24	3		2	1
05/2025/TT-BKHĐT	2025-01-24	6		2	1
02/2025/TT-BCT	2025-02-01	6	50	4	3
25/NQ-CP	2025-02-05	4	6	4	3
21/2025/NĐ-CP	2025-02-10	8	6	1	1	2025-02-10	Sửa đổi, bổ sung Điều 9 của Nghị định số 26/2023/NĐ-CP ngày 31 tháng 5 năm 2023 của Chính phủ về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan
22/2025/NĐ-CP	2025-02-11	8	6	4	4
03/2025/TT-BLĐTBXH	2025-02-11	6	9	1	2	2025-04-01	Quy định tiêu chuẩn phân loại lao động theo điều kiện lao động
06/2025/TT-BKHĐT	2025-02-12	6		2	1
07/2025/TT-BKHĐT	2025-02-13	6	110	1	2	2025-05-01	Quy định phân loại thống kê theo loại hình kinh tế
178/2025/QH15	2025-02-18	4	1	1	1	2025-02-18	Tổ chức các cơ quan của Quốc hội
71/2025/UBTVQH15	2025-02-18	4	2	1	1	2025-02-18	Nhiệm vụ, quyền hạn cụ thể và cơ cấu tổ chức của Hội đồng Dân tộc, các Ủy ban của Quốc hội
21/2025/QĐ-TTg	2025-02-18	3	3	3	1	2025-08-22	Quy định tiêu chí môi trường và việc xác nhận dự án đầu tư thuộc danh mục phân loại…
109/2025/TT-BCA	2025-02-18	6		5	1	2026-01-15	Quy định về phân công trách nhiệm, quan hệ phối hợp, quy trình xác minh, giải quyết vụ cháy trong Công an nhân dân
22/2025/TT-BNNMT	2025-02-18	6		5	1	2025-07-01	Sửa đổi, bổ sung một số điều của các Thông tư quy định chế độ báo cáo định kỳ thuộc phạm vi quản lý nhà nước của Bộ Nông nghiệp và Môi trường
190/2025/QH15	2025-02-19	4	1	4	21		Xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước
193/2025/QH15	2025-02-19	4	1	0	2		Thí điểm một số cơ chế, chính sách đặc biệt tạo đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
04/2025/TT-BLĐTBXH	2025-02-20	6	9	1	2	2025-05-01	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp; tiêu chuẩn, điều kiện xét thăng hạng viên chức nghiệp vụ chuyên ngành lĩnh vực việc làm
23/2025/NĐ-CP	2025-02-21	8	6	4	3
25/2025/NĐ-CP	2025-02-21	8	6	4	18
28/2025/NĐ-CP	2025-02-24	8	6	4	4
72/2025/TT-BNNMT	2025-02-25	6		3	1	2026-02-06	Quy định cấu trúc và xây dựng, cập nhật, duy trì, hướng dẫn khai thác, sử dụng cơ sở dữ liệu quốc gia về biến đổi khí…
85/2025/TT-BNNMT	2025-02-25	6		3	1	2026-01-01	Quy định về quản lý loài nguy cấp, quý, hiếm, loài động vật rừng thông thường và thực thi Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy…
37/2025/NĐ-CP	2025-02-26	8	6	4	23
39/2025/NĐ-CP	2025-02-26	8	6	4	6
40/2025/NĐ-CP	2025-02-26	8	6	4	24
05/2025/TT-BLĐTBXH	2025-02-26	6		2	1
42/2025/NĐ-CP	2025-02-27	8	6	4	21
03/2025/NĐ-CP	2025-02-28	8	6	3	6
43/2025/NĐ-CP	2025-02-28	8	6	4	15
44/2025/NĐ-CP	2025-02-28	8	6	4	7
07/2025/TT-BTNMT	2025-02-28	6	32	4	4
51/2025/NĐ-CP	2025-03-01	8	6	2	1
56/2025/NĐ-CP	2025-03-03	8	6	4	4
61/2025/NĐ-CP	2025-03-04	8	6	4	5
62/2025/NĐ-CP	2025-03-04	8	6	4	6
73/2025/UBTVQH15	2025-03-07	4	2	1	1	2025-03-07	Kết thúc hoạt động của Ban Thư ký, Quốc hội khóa XV
74/2025/UBTVQH15	2025-03-07	4	2	1	1	2025-03-07	Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội
571/QĐ-TTg	2025-03-12	3	3	3	1		Thành lập Ban Chỉ đạo thực hiện sắp xếp, tổ chức lại đơn vị hành…
07/CT-TTg	2025-03-14	9	3	4	8		Đẩy mạnh triển khai Đề án 06 năm 2025 và những năm tiếp theo
132-KL/TW	2025-03-18	7	146	0	5		Tiếp tục thực hiện Chỉ thị số 36-CT/TW về phòng, chống và kiểm soát ma túy
68/2025/NĐ-CP	2025-03-18	8	6	4	10
01/2025/TT-BVHTTDL	2025-03-19	6	38	1	1	2025-05-15	Quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức thông tin hỗ trợ khách du lịch và phát triển du lịch cộng đồng
12/2025/TT-BTC	2025-03-19	6	34	4	11
70/2025/NĐ-CP	2025-03-20	8	6	4	15
74/2025/NĐ-CP	2025-03-31	8	6	2	1
77/2025/NĐ-CP	2025-04-01	8	6	4	8
79/2025/NĐ-CP	2025-04-01	8	6	4	7
71/NQ-CP	2025-04-01	4	6	4	5		Sửa đổi, bổ sung, cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW
84/2025/NĐ-CP	2025-04-04	8	6	4	3
08/2025/QĐ-TTg	2025-04-04	3	3	1	1	2025-05-20	Chế độ bồi dưỡng giám định tư pháp
14/2025/TT-BTC	2025-04-04	6	13	1	1	2025-06-01	Sửa đổi, bổ sung một số điều của Thông tư số 119/2020/TT-BTC ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Tài chính quy định hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán và Thông tư số 58/2021/TT-BTC ngày 12 tháng 7 năm 2021 của Bộ trưởng Bộ Tài chính hướng dẫn một số điều của Nghị định số 158/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ về chứng khoán phái sinh và thị trường chứng khoán phái sinh
275/2025/NĐ-CP	2025-04-08	8	6	3	1	2025-10-18	Sửa đổi, bổ sung một số điều của Nghị định số 85/2025/NĐ-CP ngày 08 tháng 4 năm 2025 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đầu tư…
85/2025/NĐ-CP	2025-04-08	8	6	4	4
77/NQ-CP	2025-04-10	4	6	3	1		Phiên họp Chính phủ thường kỳ tháng 3 năm 2025
86/2025/NĐ-CP	2025-04-11	8	6	1	1	2025-07-01	Quy định chi tiết một số điều của Luật Quản lý ngoại thương về các biện pháp phòng vệ thương mại
253/2025/QH15	2025-04-11	4	1	5	1	2026-03-01	Các cơ chế, chính sách phát triển năng lượng quốc gia giai đoạn 2026 - 2030
20/2025/TT-BQP	2025-04-11	6		5	1	2025-07-01	Quy định về lưu trữ thuộc phạm vi quản lý của Bộ Quốc phòng
60-NQ/TW	2025-04-12	4	7	0	2		Hội nghị Ban Chấp hành Trung ương Đảng về tổ chức chính quyền địa phương 2 cấp
768/QĐ-TTg	2025-04-15	3	3	4	8		Điều chỉnh Quy hoạch phát triển điện lực quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
18/2025/TT-BTC	2025-04-26	6	13	1	1	2025-05-05	Sửa đổi, bổ sung một số điều của Thông tư số 119/2020/TT-BTC ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Tài chính quy định hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán, Thông tư số 96/2020/TT-BTC ngày 16 tháng 11 năm 2020 của Bộ trưởng Bộ Tài chính hướng dẫn công bố thông tin trên thị trường chứng khoán đã được sửa đổi, bổ sung một số điều theo Thông tư số 68/2024/TT-BTC ngày 18 tháng 9 năm 2024 của Bộ trưởng Bộ Tài chính
66-NQ/TW	2025-04-30	4	146	0	6		Đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới
68-NQ/TW	2025-05-04	4	146	0	5		Phát triển kinh tế tư nhân
19/2025/TT-BTC	2025-05-05	6	13	1	1	2025-05-05	Quy định việc đăng ký công ty đại chúng, hủy tư cách công ty đại chúng, báo cáo về vốn điều lệ đã góp được kiểm toán
20/2025/TT-BTC	2025-05-05	6	13	1	1	2025-06-20	Sửa đổi, bổ sung một số điều của Thông tư số 51/2021/TT-BTC ngày 30 tháng 06 năm 2021 của Bộ trưởng Bộ Tài chính hướng dẫn nghĩa vụ của tổ chức, cá nhân trong hoạt động đầu tư nước ngoài trên thị trường chứng khoán Việt Nam
98/2025/NĐ-CP	2025-05-06	8	6	4	3
004/2025/TT-BNV	2025-05-07	6	24	4	5
04/2025/TT-BNV	2025-05-07	6	23	4	4
24/2025/TT-BCT	2025-05-13	6	50	4	6
103/2025/NĐ-CP	2025-05-15	8	6	4	3
104/2025/NĐ-CP	2025-05-15	8	6	4	14
105/2025/NĐ-CP	2025-05-15	8	6	4	31
26/2025/TT-BCT	2025-05-15	6	52	1	1	2025-07-01	Quy định chi tiết một số nội dung về các biện pháp phòng vệ thương mại
31/2025/TT-BCT	2025-05-16	6	50	4	6
197/2025/QH15	2025-05-17	4	1	0	4		Một số cơ chế, chính sách đặc biệt tạo đột phá trong xây dựng và tổ chức thi hành pháp luật
198/2025/QH15	2025-05-17	4	1	4	5		Một số cơ chế, chính sách đặc biệt phát triển kinh tế tư nhân
109/2025/NĐ-CP	2025-05-20	8	6	4	3
201/2025/QH15	2025-05-29	4	1	4	3
32/2025/TT-BTC	2025-05-31	6	34	4	15
113/2025/NĐ-CP	2025-06-03	8	6	4	4
115/2025/NĐ-CP	2025-06-03	8	6	4	3
117/2025/NĐ-CP	2025-06-09	8	6	4	4
118/2025/NĐ-CP	2025-06-09	8	6	4	7
125/2025/NĐ-CP	2025-06-11	8	6	4	6
128/2025/NĐ-CP	2025-06-11	8	6	4	10
129/2025/NĐ-CP	2025-06-11	8	6	4	5
131/2025/NĐ-CP	2025-06-12	8	6	4	8
133/2025/NĐ-CP	2025-06-12	8	6	4	5
136/2025/NĐ-CP	2025-06-12	8	6	4	11
139/2025/NĐ-CP	2025-06-12	8	6	4	9
140/2025/NĐ-CP	2025-06-12	8	6	4	9
142/2025/NĐ-CP	2025-06-12	8	6	4	4
143/2025/NĐ-CP	2025-06-12	8	6	4	5
144/2025/NĐ-CP	2025-06-12	8	6	4	19
146/2025/NĐ-CP	2025-06-12	8	6	4	53
150/2025/NĐ-CP	2025-06-12	8	6	4	8
151/2025/NĐ-CP	2025-06-12	8	6	4	4
202/2025/QH15	2025-06-12	4	1	4	147		Sắp xếp đơn vị hành chính cấp tỉnh
07/2025/TT-BNG	2025-06-13	6	26	1	1	2025-07-13	Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BNG ngày 29 tháng 12 năm 2023 của Bộ trưởng Bộ Ngoại giao hướng dẫn việc đăng ký và quản lý hộ tịch tại Cơ quan đại diện ngoại giao, Cơ quan đại diện lãnh sự của Việt Nam ở nước ngoài
40/2025/TT-BTC	2025-06-13	6	13	4	3
152/2025/NĐ-CP	2025-06-14	8	6	4	14
153/2025/NĐ-CP	2025-06-15	8	6	4	4
41/2025/TT-BTC	2025-06-16	6	34	4	5
76/2025/QH15	2025-06-17	1	1	4	8
38/2025/TT-BCT	2025-06-19	6	52	4	44
11/2025/TT-BXD	2025-06-20	6		5	1	2026-01-01	Ban hành quy chuẩn kỹ thuật quốc gia về hệ thống thiết bị phòng vệ đường ngang cảnh báo tự động
81/2025/QH15	2025-06-24	1	1	4	11
85/2025/QH15	2025-06-25	1	1	4	5
90/2025/QH15	2025-06-25	1	1	4	7
158/2025/NĐ-CP	2025-06-25	8	6	2	1
208/2025/QH15	2025-06-25	4	1	1	1	2025-07-01	Sửa đổi, bổ sung một số điều của Nội quy kỳ họp Quốc hội ban hành kèm theo Nghị quyết số 71/2022/QH15 ngày 15 tháng 11 năm 2022 của Quốc hội
06/2025/TT-BDTTG	2025-06-25	6	173	1	1	2025-07-01	Quy định hệ thống chỉ tiêu thống kê công tác dân tộc, tín ngưỡng, tôn giáo
07/2025/TT-BDTTG	2025-06-25	6	173	1	1	2025-07-01	Quy định chế độ báo cáo thống kê công tác dân tộc, tín ngưỡng, tôn giáo
222/2025/QH15	2025-06-27	4	1	4	4
225/2025/QH15	2025-06-27	4	1	4	15
49-CT/TW	2025-06-28	9		3	1		Công tác phi chính phủ nước ngoài
165/2025/NĐ-CP	2025-06-30	8	6	4	3
167/2025/NĐ-CP	2025-06-30	8	6	4	4
170/2025/NĐ-CP	2025-06-30	8	6	4	3
171/2025/NĐ-CP	2025-06-30	8	6	4	3
172/2025/NĐ-CP	2025-06-30	8	6	4	4
176/2025/NĐ-CP	2025-06-30	8	6	5	1	2025-07-01	Hướng dẫn Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội
177/2025/NĐ-CP	2025-06-30	8	6	1	1	2025-07-01	Sửa đổi, bổ sung các Nghị định trong lĩnh vực thỏa thuận quốc tế; xử lý một số vấn đề liên quan đến việc tổ chức chính quyền địa phương 02 cấp và sắp xếp tổ chức bộ máy trong lĩnh vực thỏa thuận quốc tế
19/2025/QĐ-TTg	2025-06-30	3	3	4	3		Bảng danh mục và mã số các đơn vị hành chính Việt Nam
64/2025/TT-BTC	2025-06-30	6	34	4	9
178/2025/NĐ-CP	2025-07-01	8	6	4	4
181/2025/NĐ-CP	2025-07-01	8	6	5	1	2025-07-01	Quy định chi tiết thi hành một số điều của Luật Thuế giá trị gia tăng
184/2025/NĐ-CP	2025-07-01	8	6	4	8
186/2025/NĐ-CP	2025-07-01	8	6	4	11
187/2025/NĐ-CP	2025-07-01	8	6	4	15
188/2025/NĐ-CP	2025-07-01	8	6	2	1
189/2025/NĐ-CP	2025-07-01	8	6	4	9
69/2025/TT-BTC	2025-07-01	6		5	1	2025-07-01	Quy định chi tiết một số điều của Luật Thuế giá trị gia tăng và hướng dẫn thực hiện Nghị định số 181/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thuế giá trị gia tăng
70/2025/TT-BTC	2025-07-01	6	13	4	3
193/2025/NĐ-CP	2025-07-02	8	6	4	36
33/2025/TT-BNNMT	2025-07-02	6		5	1	2025-07-02	Quy định về lập, thẩm định, phê duyệt đề án, dự án, nhiệm vụ, báo cáo kết quả điều tra cơ bản địa chất, điều tra địa chất về khoáng sản và công bố kết quả điều tra cơ bản địa chất
34/2025/TT-BNNMT	2025-07-02	6		5	1	2025-07-02	Quy định mẫu biểu thông tin, dữ liệu về địa chất, khoáng sản và danh mục, quy cách mẫu vật địa chất, khoáng sản, mẫu vật bảo tàng địa chất
35/2025/TT-BNNMT	2025-07-02	6		5	1	2025-07-02	Quy định nội dung điều tra cơ bản địa chất, điều tra địa chất về khoáng sản
36/2025/TT-BNNMT	2025-07-02	6	174	4	5
37/2025/TT-BNNMT	2025-07-02	6		5	1	2025-07-02	Quy định mẫu báo cáo, tài liệu, giấy phép và quyết định trong hoạt động thăm dò khoáng sản
40/2025/TT-BNNMT	2025-07-02	6		5	1	2025-07-02	Quy định về phân cấp trữ lượng và tài nguyên khoáng sản; phương pháp, khối lượng công tác thăm dò khoáng sản đối với từng loại khoáng sản; mẫu, nội dung đề án và báo cáo kết quả thăm dò khoáng sản
1480/QĐ-TTg	2025-07-03	3	3	3	1		Kiện toàn Ban Chỉ đạo Trung ương về cải cách chính sách tiền lương…
43/2025/TT-BCT	2025-07-04	6	50	4	4
44/2025/TT-BCT	2025-07-07	6	50	4	3
87/2025/UBTVQH15	2025-07-10	4	2	5	1	2025-07-10	Điều chỉnh Chương trình lập pháp năm 2025
90/2025/UBTVQH15	2025-07-10	4	2	1	1	2025-07-15	Sửa đổi, bổ sung một số điều của Quy chế làm việc của Ủy ban Thường vụ Quốc hội ban hành kèm theo Nghị quyết số 29/2022/UBTVQH15 ngày 12 tháng 12 năm 2022 của Ủy ban Thường vụ Quốc hội
23/2025/QĐ-TTg	2025-07-14	3	3	5	1	2025-07-14	Ban hành Quy chế hoạt động của Hội đồng thẩm định độc lập theo quy định của Nghị quyết số 206/2025/QH15 về cơ chế đặc biệt xử lý khó khăn, vướng mắc do quy định của pháp luật
42/2025/TT-BNNMT	2025-07-14	6		5	1	2026-01-19	Ban hành Quy chuẩn kỹ thuật quốc gia về khử khuẩn nhiệt chất thải y tế lây nhiễm
178-KL/TW	2025-07-17	7		3	1		Xây dựng tổ chức, hoạt động và bảo đảm tổ chức bộ máy của đơn vị hành
212/2025/NĐ-CP	2025-07-25	8	6	2	1
214/2025/NĐ-CP	2025-08-04	8	6	4	9
15/2025/TT-BNV	2025-08-04	6	24	4	6
216/2025/NĐ-CP	2025-08-05	8	6	4	5
217/2025/NĐ-CP	2025-08-05	8	6	4	13
44/2025/TT-BNNMT	2025-08-06	6		5	1	2026-02-09	Ban hành quy chuẩn kỹ thuật quốc gia về ngưỡng chất thải nguy hại
45/2025/TT-BNNMT	2025-08-06	6		5	1	2026-02-09	Ban hành quy chuẩn kỹ thuật quốc gia về lò đốt chất thải
46/2025/TT-BNNMT	2025-08-06	6		5	1	2026-02-09	Ban hành quy chuẩn kỹ thuật quốc gia về đồng xử lý chất thải trong lò nung xi măng
219/2025/NĐ-CP	2025-08-07	8	6	4	5
95/2025/UBTVQH15	2025-08-13	4	2	5	1	2025-08-13	Quy định Danh mục nhiệm vụ, hoạt động và định mức khoán chi cho từng nhiệm vụ, hoạt động đối với nội dung thẩm tra, thông qua văn bản quy phạm pháp luật của Quốc hội, Ủy ban Thường vụ Quốc hội và thẩm tra, phê chuẩn, quyết định việc gia nhập điều ước quốc tế, tổ chức quốc tế thuộc thẩm quyền của Quốc hội
224/2025/NĐ-CP	2025-08-14	8	6	5	1	2025-08-14	Sửa đổi, bổ sung Điều 5 Nghị định số 22/2019/NĐ-CP ngày 25 tháng 02 năm 2019 của Chính phủ quy định về tố cáo và giải quyết tố cáo trong Công an nhân dân
47/2025/TT-BNNMT	2025-08-14	6		5	1	2026-02-16	Ban hành Quy chuẩn kỹ thuật quốc gia về bản đồ địa hình quốc gia tỷ lệ 1:10.000
48/2025/TT-BNNMT	2025-08-14	6		5	1	2026-02-16	Ban hành Quy chuẩn kỹ thuật quốc gia về bản đồ địa hình quốc gia tỷ lệ 1:25.000
226/2025/NĐ-CP	2025-08-15	8	6	4	4
227/2025/NĐ-CP	2025-08-16	8	6	5	1	2025-08-16	Sửa đổi, bổ sung một số điều của Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật Lâm nghiệp
230/2025/NĐ-CP	2025-08-19	8	6	4	4
49/2025/TT-BNNMT	2025-08-19	6		5	1	2025-10-03	Quy định kỹ thuật điều tra, đánh giá khoáng sản cát, sỏi lòng sông, lòng hồ
50/2025/TT-BNNMT	2025-08-19	6		5	1	2025-10-03	Quy định kỹ thuật công tác thi công công trình khoan trong điều tra cơ bản địa chất, điều tra địa chất về khoáng sản và thăm dò khoáng sản
70-NQ/TW	2025-08-20	4	146	0	2		Bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045
96/2025/UBTVQH15	2025-08-21	4	2	5	1	2025-08-21	Điều chỉnh Chương trình lập pháp năm 2025
71-NQ/TW	2025-08-22	4	146	0	3		Đột phá phát triển giáo dục và đào tạo
51/2025/TT-BNNMT	2025-08-22	6		5	1	2025-10-08	Quy định kỹ thuật đánh giá chất lượng tài liệu khí tượng bề mặt
28/2025/QĐ-TTg	2025-08-24	3	3	6	14	2025-08-24	Tiêu chí xác định tuyến, địa bàn trọng điểm phức tạp về ma túy, địa bàn không ma túy
231/2025/NĐ-CP	2025-08-26	8	6	5	1	2025-08-26	Quy định về tuyển chọn, sử dụng Tổng công trình sư, Kiến trúc sư trưởng về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
233/2025/NĐ-CP	2025-08-26	8	6	2	1
53/2025/TT-BNNMT	2025-08-27	6		5	1	2026-02-26	Ban hành Quy chuẩn kỹ thuật quốc gia về công trình, thiết bị xử lý nước thải tại chỗ
97/2025/UBTVQH15	2025-08-28	4	2	5	1	2025-08-28	Điều chỉnh Chương trình lập pháp năm 2025
29/2025/QĐ-TTg	2025-08-28	3	3	5	1		Tín dụng đối với học sinh, sinh viên, học viên thạc sĩ, nghiên cứu sinh học các ngành khoa học, công nghệ, kỹ thuật và toán
78/2025/TT-BCA	2025-08-29	6		5	1	2025-08-29	Sửa đổi, bổ sung một số điều của Thông tư số 85/2020/TT-BCA ngày 03 tháng 8 năm 2020 của Bộ trưởng Bộ Công an quy định việc tiếp nhận, xử lý, giải quyết tố cáo và quản lý công tác giải quyết tố cáo trong Công an nhân dân; Thông tư số 145/2020/TT-BCA ngày 29 tháng 12 năm 2020 của Bộ trưởng Bộ Công an quy định thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm của người tố cáo về hành vi tham nhũng, lãng phí; Thông tư số 98/2021/TT-BCA ngày 20 tháng 10 năm 2021 của Bộ trưởng Bộ Công an quy định về công tác tiếp công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh trong Công an nhân dân; Thông tư số 19/2022/TT-BCA ngày 29 tháng 4 năm 2022 của Bộ trưởng Bộ Công an quy định việc tiếp nhận, phân loại, xử lý đơn khiếu nại, đơn kiến nghị, phản ánh trong Công an nhân dân; Thông tư số 23/2022/TT-BCA ngày 16 tháng 5 năm 2022 của Bộ trưởng Bộ Công an quy định thẩm quyền, trình tự, thủ tục giải quyết khiếu nại trong Công an nhân dân
79/2025/TT-BCA	2025-08-29	6		5	1	2025-10-15	Quy định quản lý, sử dụng nhà nghỉ dưỡng trong Công an nhân dân
81/2025/TT-BCA	2025-08-29	6		2	1
239/2025/NĐ-CP	2025-09-03	8	6	4	3
98/2025/TT-BQP	2025-09-03	6		5	1	2025-10-16	Hướng dẫn thực hiện một số điều của Nghị định số 188/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với các đối tượng thuộc phạm vi quản lý của Bộ Quốc phòng
32/2025/QĐ-TTg	2025-09-08	3	3	5	1	2025-11-01	Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước
7619/QĐ-BCA	2025-09-08	3	175	4	8
72-NQ/TW	2025-09-09	4	146	0	3		Một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân
49/2025/TT-BCT	2025-09-09	6	52	1	1	2026-05-01	Quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại hàng hóa thuộc Hiệp định khung về Hợp tác Kinh tế Toàn diện giữa Chính phủ các Nước thành viên Hiệp hội các quốc gia Đông Nam Á và Chính phủ Đại Hàn Dân Quốc
242/2025/NĐ-CP	2025-09-10	8	6	5	1	2025-09-10	Quản lý và sử dụng vốn hỗ trợ phát triển chính thức (ODA) và vôn vay ưu đãi nước ngoài
245/2025/NĐ-CP	2025-09-11	8	6	4	8
58/2025/TT-BNNMT	2025-09-12	6		5	1	2025-11-27	Quy định định mức kinh tế - kỹ thuật giao rừng, cho thuê rừng
24/CT-TTg	2025-09-13	9	3	4	4		Thúc đẩy triển khai các giải pháp công nghệ phục vụ người dân và…
248/2025/NĐ-CP	2025-09-15	8	6	5	1	2025-09-15	Quy định chế độ tiền lương, thù lao, tiền thưởng của người đại diện chủ sở hữu trực tiếp, người đại diện phần vốn nhà nước và Kiểm soát viên trong doanh nghiệp nhà nước
66.3/2025/NQ-CP	2025-09-15	4	6	5	1	2025-09-15	Tháo gỡ, xử lý vướng mắc để triển khai các dự án trong thời gian Quy hoạch sử dụng đất quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 chưa được phê duyệt điều chỉnh
33/2025/QĐ-TTg	2025-09-15	3	3	5	3	2025-09-15	Mạng truyền số liệu chuyên dùng phục vụ các cơ quan Đảng, Nhà nước
34/2025/QĐ-TTg	2025-09-15	3	3	5	3	2025-09-15	Quỹ Hỗ trợ việc làm ngoài nước
86/2025/TT-BCA	2025-09-15	6		2	1
88/2025/TT-BCA	2025-09-17	6		2	1
59/2025/TT-BNNMT	2025-09-18	6		5	1	2026-03-18	Quy chuẩn kỹ thuật quốc gia về cơ sở dữ liệu nền địa lý quốc gia tỷ lệ 1:25.000, 1:50.000, 1:100.000
90/2025/TT-BTC	2025-09-18	6		5	1	2025-09-18	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Lịch sử Quân sự Việt Nam
249/2025/NĐ-CP	2025-09-19	8	6	5	1	2025-09-19	Quy định cơ chế, chính sách thu hút chuyên gia khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
66.4/2025/NQ-CP	2025-09-21	4	6	5	1	2025-09-21	Ban hành các cơ chế, chính sách đặc thù nhằm tháo gỡ khó khăn trong triển khai Luật Địa chất và khoáng sản năm 2024
251/2025/NĐ-CP	2025-09-23	8	6	5	1	2025-09-23	Sửa đổi, bổ sung một số điều của Nghị định số 172/2025/NĐ-CP ngày 30 tháng 6 năm 2025 quy định về xử lý kỷ luật cán bộ, công chức
21/2025/TT-BGDĐT	2025-09-23	6		5	1	2025-09-23	Quy định chế độ trả tiền lương dạy thêm giờ đối với nhà giáo trong các cơ sở giáo dục công lập
254/2025/NĐ-CP	2025-09-26	8	6	5	1	2025-09-26	Quy định về quản lý, thanh toán, quyết toán dự án sử dụng vốn đầu tư công
103/2025/UBTVQH15	2025-09-26	4	2	5	1	2025-09-26	Ban hành Quy chế làm việc mẫu của Hội đồng nhân dân tỉnh, thành phố
104/2025/UBTVQH15	2025-09-26	4	2	5	1	2025-09-26	Ban hành Quy chế làm việc mẫu của Hội đồng nhân dân xã, phường, đặc khu
298/NQ-CP	2025-09-26	4	6	3	1		Xây dựng các trường phổ thông nội trú liên cấp tại các xã biên giới…
91/2025/TT-BTC	2025-09-26	6		5	1	2025-09-26	Quy định về hệ thống mẫu biều sử dụng trong công tác quyết toán
36/2025/QĐ-TTg	2025-09-29	3	3	5	1	2025-11-15	Ban hành Hệ thống ngành kinh tế Việt Nam
06/2025/TT-TTCP	2025-09-29	6		5	1	2025-09-30	Quy định chế độ thông tin, báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng, tiêu cực
22/2025/TT-BGDĐT	2025-09-30	6		5	1	2025-10-13	Quy định Chương trình giáo dục nâng cao dành cho môn chuyên trong trường trung học phổ thông chuyên
52-CT/TW	2025-10-03	9	162	0	2		Thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới
37/2025/QĐ-TTg	2025-10-03	3	3	5	1	2025-11-20	Quy hoạch phổ tần số vô tuyến điện quốc gia
92/2025/TT-BTC	2025-10-03	6		5	1	2025-12-01	Bãi bỏ Thông tư liên tịch số 15/2010/TTLT-BTC-BGDĐT ngày 29/01/2010 của Bộ Tài chính và Bộ Giáo dục và Đào tạo hướng dẫn quản lý và sử dụng kinh phí thực hiện Chương trình đảm bảo chất lượng giáo dục trường học giai đoạn 2010 – 2015 và Thông tư liên tịch số 143/2013/TTLT-BTC-BGDĐT ngày 18/10/2013 của Bộ Tài chính và Bộ Giáo dục và Đào tạo sửa đổi, bổ sung một số điều của Thông tư liên tịch số 15/2010/TTLT-BTC-BGDĐT
257/2025/NĐ-CP	2025-10-08	8	6	5	1	2025-10-08	Quy định chi tiết về việc thực hiện dự án áp dụng loại hợp đồng Xây dựng - Chuyển giao
18/2025/TT-BNV	2025-10-08	6		5	1	2025-12-01	Quy định chế độ báo cáo thống kê ngành Nội vụ
19/2025/TT-BNV	2025-10-08	6		5	1	2025-12-01	Quy định về đặc điểm kinh tế - kỹ thuật của dịch vụ kiểm định kỹ thuật máy móc, thiết bị vật tư và các chất có yêu cầu nghiêm ngặt về an toàn lao động
259/2025/NĐ-CP	2025-10-10	8	6	1	1	2025-10-10	Kiểm soát thương mại chiến lược
20/2025/TT-BNV	2025-10-11	6		5	1	2025-12-02	Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ đối với ngành Nội vụ
21/2025/TT-BNV	2025-10-12	6		5	1	2025-10-12	Hướng dẫn nghiệp vụ công tác tổ chức bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031
93/2025/TT-BTC	2025-10-13	6		5	1	2026-01-01	Sửa đổi, bổ sung một sổ điều của Thông tư số 219/2010/TT-BTC ngày 30 tháng 12 năm 2010 của Bộ trưởng Bộ Tài chính hướng dẫn tiêu chí xác dịnh tố chức bảo hiềm có uy tín trong lĩnh vực hàng hải theo quy dịnh tại Pháp lệnh Thủ tục bắt giữ tàu biến
262/2025/NĐ-CP	2025-10-14	8	6	4	9
263/2025/NĐ-CP	2025-10-14	8	6	4	5
265/2025/NĐ-CP	2025-10-14	8	6	4	10
267/2025/NĐ-CP	2025-10-14	8	6	4	6
268/2025/NĐ-CP	2025-10-14	8	6	4	5
269/2025/NĐ-CP	2025-10-14	8	6	5	1	2025-10-14	Phát triển đô thị thông minh
60/2025/TT-BNNMT	2025-10-14	6		5	1	2025-10-15	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của đơn vị sự nghiệp công lập thực hiện công tác khuyến nông cấp tỉnh, cấp xã
94/2025/TT-BTC	2025-10-14	6		5	1	2025-10-14	Sửa đổi, bổ sung một số điều của Thông tư số 80/2021/TT-BTC ngày 29 tháng 9 năm 2021 của Bộ Tài chính hướng dẫn thỉ hành một số điều của Luật Quản lý thuế và Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế và sửa đổi, bổ sung một số mẫu biểu của Thông tư số 40/2021/TT-BTC ngày 01 tháng 6 năm 2021 của Bộ Tài chính hướng dẫn thuế giá trị gia tăng, thuế thu nhập cá nhân và quản lý thuế đối vói hộ kỉnh doanh, cá nhân kỉnh doanh
1187/QĐ-BNV	2025-10-15	3	24	4	19
27/2025/TT-BXD	2025-10-15	6		5	1	2025-12-01	Quy định đặc điểm kinh tế - kỹ thuật dịch vụ kiểm định, kiểm tra sản phẩm công nghiệp sử dụng trên tàu biển, phương tiện thủy nội địa
28/2025/TT-BXD	2025-10-15	6		5	1	2025-12-01	Quy định Đặc điểm kinh tế - kỹ thuật dịch vụ đăng kiểm tàu biển
29/2025/TT-BXD	2025-10-15	6		5	1	2025-12-01	Quy định đặc điểm kinh tế - kỹ thuật dịch vụ đăng kiểm phương tiện thủy nội địa
30/2025/TT-BXD	2025-10-15	6		5	1	2025-12-05	Quy định đặc điểm kinh tế - kỹ thuật dịch vụ kiểm định thiết bị xếp dỡ, thiết bị áp lực sử dụng trong giao thông vận tải
274/2025/NĐ-CP	2025-10-16	8	6	5	1	2025-11-30	Quy định chi tiết một số điều của Luật Bảo hiểm xã hội về chậm đóng, trốn đóng bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp; khiếu nại, tố cáo về bảo hiểm xã hội
22/2025/TT-BNV	2025-10-19	6		5	1	2025-12-10	Ban hành Nội quy và Quy chế thi tuyển, xét tuyển công chức
277/2025/NĐ-CP	2025-10-20	8	6	5	1	2025-10-20	Quy định chi tiết thi hành Nghị quyết số 218/2025/QH15 ngày 26 tháng 6 năm 2025 của Quốc hội về phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi
95/2025/TT-BTC	2025-10-20	6		5	2	2025-10-20	Sửa đổi, bổ sung một số Điều của Thông tư số 44/2022/TT-BTC ngày 21 tháng 7 năm 2022 của Bộ trương Bộ Tài chính quy định quản lý và sử dụng kinh phí chi thường xuyên thực hiện chính sách, chê độ ưu dài người có công với cách mạng, thân nhân của người có công với cách mạng và người trực tiếp tham gia kháng chiến do ngành Lao động - Thương binh và Xã hội quản lý
278/2025/NĐ-CP	2025-10-22	8	6	4	4
23/2025/TT-BGDĐT	2025-10-24	6		5	1	2025-12-09	Sửa đổi, bổ sung một số điều của Quy chế thi chọn học sinh giỏi cấp quốc gia ban hành kèm theo Thông tư số 17/2023/TT-BGDĐT ngày 10 tháng 10 năm 2023 của Bộ trưởng Bộ Giáo dục và Đào tạo
96/2025/TT-BTC	2025-10-24	6		5	1	2025-12-15	Bãi bỏ Thông tư số 19/2003/TT-BTC ngày 20 tháng 3 năm 2003 của Bộ Tài chính hướng dẫn điều chỉnh tăng, giảm vốn điều lệ và quản lý cổ phiếu quỹ trong công ty cổ phần
97/2025/TT-BTC	2025-10-24	6		5	1	2026-01-01	Hướng dẫn thực hiện các chính sách tài chính đối vói doanh nghiệp trực tiếp phục vụ quốc phòng, an ninh quy định tại điểm b, c, d, đ, e khoản 1 Điều 7 Nghị định số 16/2023/NĐ-CP ngày 25 tháng 4 năm 2023 của Chính phủ về tổ chức quản lý và hoạt động của doanh nghiệp trực tiếp phục vụ quốc phòng, an ninh và doanh nghiệp kết hợp kinh tế với quốc phòng, an ninh
280/2025/NĐ-CP	2025-10-27	8	6	5	1	2025-11-01	Sửa đổi, bổ sung một số điều của Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch, được sửa đổi, bổ sung bởi Nghị định số 07/2025/NĐ-CP
39/2025/QĐ-TTg	2025-10-27	3	3	6	1	2025-12-15	Tủ sách pháp luật tại cơ quan, đơn vị của lực lượng vũ trang nhân dân
99/2025/TT-BTC	2025-10-27	6		5	1	2026-01-01	Hướng dẫn Chế độ kế toán doanh nghiệp
100/2025/TT-BTC	2025-10-28	6		5	1	2025-10-28	Hướng dẫn việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí dành cho công tác đào tạo, bồi dưỡng công chức, viên chức
102/2025/TT-BTC	2025-10-29	6		5	1	2025-12-15	Sửa đổi, bổ sung một số điều của Thông tư số 91/2020/TT-BTC quy định chỉ tiêu an toàn tài chính và biện pháp xử lý dái với tổ chức kỉnh doanh chứng khoán không đáp ứng chí tiêu an toàn tài chính
103/2025/TT-BTC	2025-10-29	6		5	1	2025-12-15	Hướng dẫn nghiệp vụ sử dụng ngân quỹ nhà nước tạm thời nhàn rỗi và xứ lý ngân quỹ nhà nước tạm thời thiểu hụt
282/2025/NĐ-CP	2025-10-30	8	6	4	9
24/2025/TT-BKHCN	2025-10-30	6		5	1	2025-12-15	Ban hành Bảng phân loại lĩnh vực khoa học và công nghệ
283/2025/NĐ-CP	2025-10-31	8	6	5	1	2025-11-01	Sửa đổi, bổ sung một số điều của Nghị định số 120/2020/NĐ-CP ngày 07 tháng 10 năm 2020 của Chính phủ quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập
40/2025/QĐ-TTg	2025-10-31	3	3	5	1	2025-10-31	Tiêu chí, trình tự, thủ tục công nhận xã đảo và xã An toàn khu trong thời kỳ kháng chiến chống Pháp và chống Mỹ
105/2025/TT-BTC	2025-10-31	6		5	1	2025-10-31	Sửa đổi, bổ sung một số điều của Thông tư số 02/2024/TT-BKHĐT ngày 06 tháng 3 năm 2024 của Bộ Kế hoạch và Đầu tư quy định hoạt động đào tạo, bồi dưỡng kiến thức và thi, cấp, thu hồi chứng chỉ nghiệp vụ chuyên môn về đấu thầu
25/2025/TT-BKHCN	2025-10-31	6		5	1	2025-10-31	Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ đối với ngành Khoa học và Công nghệ
26/2025/TT-BKHCN	2025-10-31	6		5	1	2025-10-31	Quy định việc nhập khẩu hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu và thực hiện hoạt động gia công hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu cho thương nhân nước ngoài để tiêu thụ ở nước ngoài
27/2025/TT-BKHCN	2025-10-31	6		5	1	2025-10-31	Quy định về bài báo khoa học và đánh giá, xếp loại tạp chí khoa học Việt Nam
31/2025/TT-BXD	2025-10-31	6		5	1	2025-12-30	Quy định về tiêu chuẩn đào tạo hoa tiêu hàng hải; cấp, thu hồi chứng chỉ chuyên môn hoa tiêu hàng hải và giấy chứng nhận vùng hoạt động hoa tiêu hàn
62/2025/TT-BNNMT	2025-10-31	6		5	1	2025-10-31	Quy định chi tiết thi hành một số điều Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng trong ngành Nông nghiệp và Môi trường
63/2025/TT-BNNMT	2025-10-31	6		5	1	2025-12-15	Ban hành định mức kinh tế - kỹ thuật giám sát ngập lụt bằng công nghệ viễn thám
285/2025/NĐ-CP	2025-11-03	8	6	5	1	2025-12-30	Bãi bỏ một số nghị định của Chính phủ
286/2025/NĐ-CP	2025-11-03	8	6	4	6
28/2025/TT-BKHCN	2025-11-04	6		5	1	2026-01-01	Quy định định dạng thông tin trên chứng thư chữ ký số
289/2025/NĐ-CP	2025-11-06	8	6	4	7
291/2025/NĐ-CP	2025-11-06	8	6	4	3
293/2025/NĐ-CP	2025-11-10	8	6	1	2	2026-01-01	Quy định mức lương tối thiểu đối với người lao động làm việc theo hợp đồng lao động
106/2025/TT-BTC	2025-11-10	6		5	1	2025-12-26	Bãi bỏ Thông tư liên tịch số 152/2014/TTLT-BTC-BGTVT ngày 15 tháng 10 năm 2014 của Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Giao thông vận tải hướng dẫn thực hiện giá cước vận tải bằng xe ô tô và giá dịch vụ hỗ trợ vận tải đường bộ
32/2025/TT-BXD	2025-11-10	6		5	1	2025-11-10	Sửa đổi, bổ sung một số điều của Thông tư số 05/2024/TT-BXD ngày 31 tháng 7 năm 2024 của Bộ trưởng Bộ Xây dựng quy định chi tiết một số điều của Luật Nhà ở
51/2025/TT-BCT	2025-11-11	6		5	1	2026-11-11	Ban hành Quy chuẩn kỹ thuật quốc gia về Kỹ thuật điện - Hệ thống lưới điện
210-KL/TW	2025-11-12	7	7	0	2		Tiếp tục xây dựng, hoàn thiện tổ chức bộ máy của hệ thống chính trị trong thời gian tới
42/2025/QĐ-TTg	2025-11-12	3	3	5	1	2025-11-12	Ban hành Bộ tiêu chí quốc gia về phát triển văn hóa toàn diện các cấp giai đoạn 2025 - 2030
65/2025/TT-BNNMT	2025-11-12	6		5	1	2025-12-29	Quy định kỹ thuật đánh giá chất lượng tài liệu thủy văn
29/2025/TT-BKHCN	2025-11-13	6		5	1	2025-12-31	Quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn lĩnh vực công nghệ thông tin và viễn thông thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ
107/2025/TT-BTC	2025-11-14	6		2	1
22/2025/TT-BTP	2025-11-14	6		5	1	2025-12-29	Quy định về trang phục, phù hiệu, cấp hiệu, thẻ Chấp hành viên, thẻ Thẩm tra viên trong hệ thống thi hành án dân sự
30/2025/TT-BKHCN	2025-11-14	6		5	1	2026-01-01	Ban hành tiêu chí đối với dây chuyền công nghệ, thiết bị, máy móc, công cụ đã qua sử dụng được nhập khẩu phục vụ trực tiếp dự án sản xuất, đóng gói, kiểm thử sản phẩm chip bán dẫn và hoạt động đào tạo, nghiên cứu và phát triển sản phẩm, dịch vụ công nghệ số
31/2025/TT-BKHCN	2025-11-14	6		5	1	2026-01-01	Ban hành Danh mục sản phẩm, dịch vụ công nghệ số trọng điểm
33/2025/TT-BXD	2025-11-14	6		5	1	2026-01-01	Quy định về quản lý, khai thác vận tải đường sắt
34/2025/TT-BXD	2025-11-14	6		5	1	2026-01-01	Quy định về quản lý, khai thác kết cấu hạ tầng đường sắt
52/2025/TT-BCT	2025-11-14	6	52	1	1	2026-01-01	Quy định danh mục phương tiện, thiết bị phải dán nhãn năng lượng thuộc phạm vi quản lý và lộ trình thực hiện của Bộ Công Thương
53/2025/TT-BCT	2025-11-14	6	52	1	1	2026-01-01	Quy định về đào tạo, cấp chứng chỉ quản lý năng lượng và kiểm toán viên năng lượng
294/2025/NĐ-CP	2025-11-15	8	6	5	1	2026-01-01	Quy định Hội đồng quốc gia về tư pháp người chưa thành niên
295/2025/NĐ-CP	2025-11-15	8	6	5	1	2026-01-01	Quy định chi tiết thi hành Luật Viễn thông về hoạt động viễn thông công ích và cơ chế tài chính thực hiện hoạt động viễn thông công ích
66.7/2025/NQ-CP	2025-11-15	4	6	5	1	2026-01-01	Quy định cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu
32/2025/TT-BKHCN	2025-11-15	6		5	1	2026-01-01	Ban hành Danh mục nguyên liệu, vật liệu bán dẫn, thiết bị, máy móc, công cụ cho công nghiệp bán dẫn được khuyến khích đầu tư phát triển
33/2025/TT-BKHCN	2025-11-15	6		5	1	2026-01-01	Quy định tiêu chí doanh nghiệp thực hiện dự án sản xuất thiết bị điện tử được hưởng ưu đãi về thuế thu nhập doanh nghiệp
34/2025/TT-BKHCN	2025-11-15	6		5	1	2026-01-01	Quy định về sản phẩm, dịch vụ công nghệ số được hưởng ưu đãi về lựa chọn nhà thầu trong thuê, mua sắm sản phẩm, dịch vụ công nghệ số sử dụng vốn ngân sách nhà nước
296/2025/NĐ-CP	2025-11-16	8	6	5	1	2026-01-01	Quy định về cưỡng chế thi hành quyết định xử phạt vi phạm hành chính
299/2025/NĐ-CP	2025-11-17	8	6	5	1	2025-11-17	Sửa đổi, bổ sung một số điều các Nghị định của Chính phủ về biên phòng, biên giới quốc gia
300/2025/NĐ-CP	2025-11-17	8	6	5	1	2025-11-17	Quy định khung số lượng Phó Chủ tịch, số lượng và cơ cấu Ủy viên Ủy ban nhân dân; trình tự, thủ tục đề nghị phê chuẩn kết quả Hội đồng nhân dân bầu, miễn nhiệm, bãi nhiệm Chủ tịch, Phó Chủ tịch Ủy ban nhân dân; trình tự, thủ tục điều động, cách chức Chủ tịch, Phó Chủ tịch Ủy ban nhân dân và giao quyền Chủ tịch Ủy ban nhân dân
301/2025/NĐ-CP	2025-11-17	8	6	5	1	2025-11-17	Sửa đổi, bổ sung một số điều của Nghị định số 38/2024/NĐ-CP ngày 05 tháng 4 năm 2024 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực thủy sản
106/2025/TT-BCA	2025-11-17	6		5	1	2025-11-25	Quy định việc thực hiện kết luận thanh tra của lực lượng Công an nhân dân
35/2025/TT-BKHCN	2025-11-17	6		5	1	2025-12-15	Ban hành Quy chế kiểm tra nghiệp vụ đại diện sở hữu công nghiệp và Quy chế kiểm tra nghiệp vụ giám định sở hữu công nghiệp
109/2025/TT-BTC	2025-11-18	6		5	1	2025-11-20	Quy định mức thu, chế độ thu, nộp lệ phí cấp Chứng chỉ hành nghề môi giới bất động sản
302/2025/NĐ-CP	2025-11-19	8	6	5	1	2025-11-19	Quy định chi tiết về Quỹ nhà ở quốc gia và biện pháp thi hành Nghị quyết số 201/2025/QH15 ngày 29 tháng 5 năm 2025 của Quốc hội thí điểm về một số cơ chế, chính sách đặc thù phát triển nhà ở xã hội
45/2025/TT-NHNN	2025-11-19	6		5	1	2026-01-05	Sửa đổi, bổ sung một số điều của Thông tư số 18/2025/TT-NHNN quy định về hoạt động thẻ ngân hàng
23/2025/TT-BTP	2025-11-20	6		5	1	2025-11-20	Phân cấp quản lý tổ chức cán bộ của Bộ Tư pháp
213-KL/TW	2025-11-21	7		3	1		Tiếp tục thực hiện Chỉ thị số 42-CT/TW về công tác phòng ngừa, ứng…
35/2025/TT-BXD	2025-11-21	6		5	1	2026-01-08	Quy định cơ chế, chính sách quản lý giá dịch vụ đăng kiểm tàu biển
36/2025/TT-BXD	2025-11-21	6		5	1	2026-01-08	Quy định cơ chế, chính sách quản lý giá dịch vụ kiểm định thiết bị xếp dỡ, thiết bị áp lực sử dụng trong giao thông vận tải
37/2025/TT-BXD	2025-11-21	6		5	1	2026-01-08	Quy định cơ chế, chính sách quản lý giá dịch vụ kiểm định, kiểm tra sản phẩm công nghiệp sử dụng trên tàu biển, phương tiện thủy nội địa
38/2025/TT-BXD	2025-11-21	6		5	1	2026-01-08	Quy định cơ chế, chính sách quản lý giá dịch vụ đăng kiểm phương tiện thủy nội địa
54/2025/TT-BCT	2025-11-21	6		5	1	2025-11-21	Sửa đổi, bổ sung một số điều của Thông tư số 09/2025/TT-BCT ngày 01 tháng 02 năm 2025 của Bộ trưởng Bộ Công Thương quy định hồ sơ, trình tự, thủ tục, phương pháp xác định, phê duyệt khung giá phát điện; quy định hồ sơ, trình tự, thủ tục xây dựng, phê duyệt khung giá nhập khẩu điện và Thông tư số 12/2025/TT-BCT ngày 01 tháng 02 năm 2025 của Bộ trưởng Bộ Công Thương quy định phương pháp xác định giá dịch vụ phát điện; nguyên tắc tính giá điện để thực hiện dự án điện lực; nội dung chính của hợp đồng mua bán điện
66/2025/TT-BNNMT	2025-11-21	6		5	1	2026-01-05	Quy định về chăn nuôi động vật khác thuộc Danh mục động vật khác được phép chăn nuôi và truy xuất nguồn gốc sản phẩm chăn nuôi
44/2025/TT-BYT	2025-11-22	6		5	1	2025-11-22	Quy định việc phân cấp thực hiện nhiệm vụ, giải quyết một số thủ tục hành chính trong lĩnh vực thiết bị y tế thuộc thẩm quyền của Bộ Y tế và quy định về mẫu văn bản, báo cáo thực hiện quản lý thiết bị y tế
67/2025/TT-BNNMT	2025-11-24	6		5	1	2026-05-25	Ban hành Quy chuẩn kỹ thuật Quốc gia về thức ăn thủy sản và sản phẩm xử lý môi trường nuôi trồng thủy sản
304/2025/NĐ-CP	2025-11-25	8	6	5	1	2025-12-01	Quy định điều kiện tài sản bảo đảm của khoản nợ xấu được thu giữ
306/2025/NĐ-CP	2025-11-25	8	6	5	1	2026-01-09	Sửa đổi, bổ sung một số điều của Nghị định số 156/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực chứng khoán và thị trường chứng khoán (được sửa đổi, bổ sung một số điều theo Nghị định số 128/2021/NĐ-CP ngày 30 tháng 12 năm 2021 của Chính phủ) và Nghị định số 158/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ về chứng khoán phái sinh và thị trường chứng khoán phái sinh
130/2025/TT-BQP	2025-11-25	6		5	1	2025-11-26	Sửa đổi, bổ sung một số điều của Thông tư số 67/2024/TT-BQP ngày 14 tháng 10 năm 2024 của Bộ trưởng Bộ Quốc phòng quy định trình tự, thủ tục chứng nhận chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới nhập khẩu, sản xuất, lắp ráp thuộc phạm vi quản lý của Bộ Quốc phòng
39/2025/TT-BXD	2025-11-25	6		5	1	2026-01-15	Sửa đổi, bổ sung một số định mức ban hành tại Thông tư số 44/2021/TTBGTVT ngày 31 tháng 12 năm 2021 của Bộ trưởng Bộ Giao thông vận tải ban hành định mức quản lý, bảo dưỡng thường xuyên đường bộ
45/2025/TT-BYT	2025-11-25	6		5	1	2026-01-15	Bãi bỏ Thông tư 31/2015/TT-BYT quy định việc áp dụng chế độ bồi dưỡng, thời gian và số người thực hiện giám định đối với từng loại việc giám định pháp y, pháp y tâm thần
307/2025/NĐ-CP	2025-11-27	8	6	5	1	2025-11-27	Phân loại đơn vị hành chính
36/2025/TT-BKHCN	2025-11-27	6		5	1	2025-11-27	Quy định khung về trình tự, thủ tục xây dựng, thẩm định, ban hành, quản lý, tổ chức thực hiện chương trình khoa học, công nghệ và đổi mới sáng tạo và quy định về trình tự, thủ tục xét tài trợ, đặt hàng, ký hợp đồng, tổ chức thực hiện, chấm dứt thực hiện, thanh lý hợp đồng giao nhiệm vụ và đánh giá đối với nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo
308/2025/NĐ-CP	2025-11-28	8	6	5	1	2026-01-15	Quy định chi tiết một số điều và biện pháp tổ chức, hướng dẫn thi hành Luật Di sản văn hóa
43/2025/QĐ-TTg	2025-11-28	3	3	5	1	2026-03-01	Quy định lộ trình áp dụng quy chuẩn kỹ thuật quốc gia về khí thải xe ô tô tham gia giao thông đường bộ
37/2025/TT-BKHCN	2025-11-28	6		5	1	2025-11-28	Quy định mã số, tiêu chuẩn chức danh khoa học, chức danh công nghệ; thành tích, kết quả khoa học, công nghệ và đổi mới sáng tạo để xét bổ nhiệm vào chức danh khoa học, chức danh công nghệ cao hơn không phụ thuộc vào năm công tác
40/2025/TT-BXD	2025-11-28	6		5	1	2026-01-20	Quy định cơ chế, chính sách quản lý giá dịch vụ kiểm định, miễn kiểm định lần đầu cho xe cơ giới, xe máy chuyên dùng
41/2025/TT-BXD	2025-11-28	6		5	1	2026-02-01	Quy định thẩm quyền, thủ tục cấp Giấy phép vận tải biển nội địa cho tàu biển nước ngoà
55/2025/TT-BCT	2025-11-28	6		5	1	2026-01-13	Sửa đổi, bổ sung một số điều của Thông tư số 07/2019/TT-BCT ngày 19 tháng 4 năm 2019 của Bộ trưởng Bộ Công Thương quy định về xuất khẩu hàng dệt may sang Mê-hi-cô theo Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương
56/2025/TT-BCT	2025-11-28	6		5	1	2025-11-28	Quy định về quy trình kiểm tra chuyên ngành Công Thương
68/2025/TT-BNNMT	2025-11-28	6		5	1	2026-01-15	Quy định kỹ thuật vận hành công trình hạ tầng thu nhận dữ liệu ảnh viễn thám
69/2025/TT-BNNMT	2025-11-28	6		5	1	2026-01-15	Quy định về Danh mục loài ngoại lai xâm hại
70/2025/TT-BNNMT	2025-11-28	6		5	1	2026-01-15	Ban hành Định mức kinh tế - kỹ thuật đo đạc và bản đồ
309/2025/NĐ-CP	2025-11-29	8	6	5	1	2025-11-29	Sửa đổi, bổ sung một số điều của Nghị định số 26/2019/NĐ-CP ngày 08 tháng 3 năm 2019 của Chính phủ về việc quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản đã được sửa đổi, bổ sung một số điều theo Nghị định số 37/2024/NĐ-CP ngày 04 tháng 4 năm 2024 của Chính phủ
38/2025/TT-BKHCN	2025-11-30	6		5	1	2026-01-01	Quy định lập dự toán, quản lý sử dụng và quyết toán kinh phí ngân sách nhà nước đối với một số nội dung chi quản lý hoạt động khoa học, công nghệ và đổi mới sáng tạo
39/2025/TT-BKHCN	2025-11-30	6		5	1	2026-01-01	Quy định chi tiết và hướng dẫn về lập dự toán, quản lý sử dụng và quyết toán một số nội dung chi ngân sách nhà nước thực hiện nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo
40/2025/TT-BKHCN	2025-11-30	6		5	1	2026-01-15	Bãi bỏ một số thông tư do Bộ trưởng Bộ Thông tin và Truyền thông ban hành trong lĩnh vực viễn thông
41/2025/TT-BKHCN	2025-11-30	6		5	1	2027-01-01	Ban hành "Quy chuẩn kỹ thuật quốc gia về thiết bị truy nhập vô tuyến băng tần 6 GHz"
42/2025/TT-BKHCN	2025-11-30	6		5	1	2026-02-01	Quy định áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu
43/2025/TT-BKHCN	2025-11-30	6		5	1	2025-12-15	Quy định quản lý hỗ trợ hoạt động nâng cao năng lực khoa học và công nghệ
44/2025/TT-BKHCN	2025-11-30	6		5	1	2025-12-12	Quy định quản lý nhiệm vụ khoa học và công nghệ do Bộ Khoa học và Công nghệ tài trợ, đặt hàng
46/2025/TT-NHNN	2025-11-30	6		5	1	2026-01-15	Quy định quản lý sử dụng mạng máy tính của Ngân hàng Nhà nước Việt Nam
44/2025/QĐ-TTg	2025-12-01	3	3	5	1	2026-01-20	Bãi bỏ một số văn bản quy phạm pháp luật của Thủ tướng Chính phủ
16/2025/TT-BVHTTDL	2025-12-01	6		5	1	2026-02-15	Sửa đổi, bổ sung một số điều của Thông tư số 18/2011/TT-BVHTTDL ngày 02 tháng 12 năm 2011 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định mẫu về tổ chức hoạt động của câu lạc bộ thể dục thể thao cơ sở
57/2025/TT-BCT	2025-12-02	6		5	1	2026-01-20	Quy định một số nội dung kỹ thuật trong hoạt động dầu khí
59/2025/TT-BCT	2025-12-02	6		5	1	2026-06-01	Ban hành Quy chuẩn kỹ thuật quốc gia về Công trình thủy điện
60/2025/TT-BCT	2025-12-02	6		5	1	2025-12-02	Quy định về thực hiện giá bán điện
61/2025/TT-BCT	2025-12-02	6		5	1	2025-12-02	Quy định về hạn ngạch thuế quan nhập khẩu để thực hiện Hiệp định Thương mại giữa Chính phủ nước Cộng hòa Xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào giai đoạn 2025 - 2030
311/2025/NĐ-CP	2025-12-05	8	6	5	1		Sửa đổi, bổ sung một số điều của Nghị định số 71/2020/NĐ-CP ngày 30 tháng 6 năm 2020 của Chính phủ quy định lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, trung học cơ sở
313/2025/NĐ-CP	2025-12-08	8	6	5	1	2025-12-08	Quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức của cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam
314/2025/NĐ-CP	2025-12-08	8	6	5	1	2025-12-08	Ban hành Quy chế làm việc mẫu của Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương
315/2025/NĐ-CP	2025-12-08	8	6	5	1	2025-12-08	Ban hành quy chế làm việc mẫu của Ủy ban nhân dân xã, phường, đặc khu
113/2025/TT-BTC	2025-12-09	6		5	1	2026-01-01	Quy định về biên lai thu thuế đối vói hàng hóa xuất khẩu, nhập khâu, phí hải quan, lệ phí hàng hoá, phương tiện vận tải quá cảnh
17/2025/TT-BVHTTDL	2025-12-09	6		5	1	2026-01-23	Quy định về danh mục kênh chương trình phát thanh, kênh chương trìnhtruyền hình phục vụ nhiệm vụ chính trị, thông tin tuyên truyền thiết yếu của quốc gia và của địa phương
42/2025/TT-BXD	2025-12-09	6		5	1	2026-01-23	Ban hành Sửa đổi 1:2025 QCVN 07:2023/BXD Quy chuẩn kỹ thuật quốc gia về Hệ thống công trình hạ tầng kỹ thuật
43/2025/TT-BXD	2025-12-09	6		5	1	2025-12-09	Sửa đổi, bổ sung một số điều của Thông tư số 16/2025/TT-BXD ngày 30/6/2025 của Bộ trưởng Bộ Xây dựng quy định chi tiết một số điều của Luật Quy hoạch đô thị và nông thôn
44/2025/TT-BXD	2025-12-09	6		5	1	2026-01-01	Ban hành các Quy chuẩn kỹ thuật quốc gia về đường sắt
316/2025/NĐ-CP	2025-12-10	8	6	5	1	2026-01-01	Quy định chi tiết một số điều và biện pháp thi hành Luật Năng lượng nguyên tử về nhà máy điện hạt nhân, lò phản ứng hạt nhân nghiên cứu
248/2025/QH15	2025-12-10	4	1	4	3
254/2025/QH15	2025-12-11	4	1	4	9		Một số cơ chế, chính sách tháo gỡ khó khăn, vướng mắc trong tổ chức thi hành Luật Đất đai
47/2025/QĐ-TTg	2025-12-11	3	3	5	1	2026-01-25	Ban hành Quy chế phối hợp hoạt động của các cơ quan tham gia hợp tác ASEAN
18/2025/TT-BVHTTDL	2025-12-11	6		5	1	2026-01-30	Bãi bỏ một số văn bản quy phạm pháp luật thuộc thẩm quyền của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch
318/2025/NĐ-CP	2025-12-12	8	6	5	1	2026-01-01	Quy định chi tiết một số điều của Luật Việc làm về đăng ký lao động và hệ thống thông tin thị trường lao động
141/2025/TT-BQP	2025-12-12	6		5	1	2025-12-12	Quy định một số nội dung về hoạt động đấu thầu trong phạm vi quản lý của Bộ Quốc phòng
19/2025/TT-BVHTTDL	2025-12-12	6		5	1	2026-02-01	Quy định định mức kinh tế - kỹ thuật dịch vụ tổ chức các sự kiện, hoạt động phục vụ nhiệm vụ chính trị tại Làng Văn hóa - Du lịch các dân tộc Việt Nam
26/2025/TT-BTP	2025-12-12	6		5	1	2025-12-15	Hướng dẫn xây dựng, ban hành văn bản quy phạm pháp luật
46/2025/TT-BXD	2025-12-12	6		5	1	2026-02-01	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận thành phố Đà Nẵng và khu vực quản lý của Cảng vụ Hàng hải Đà Nẵng
47/2025/TT-BXD	2025-12-12	6		5	1	2026-02-01	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Gia Lai, tỉnh Đắk Lắk và khu vực quản lý của Cảng vụ Hàng hải Quy Nhơn
48/2025/TT-BXD	2025-12-12	6		5	1	2026-02-01	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Hưng Yên, tỉnh Ninh Bình và khu vực quản lý của Cảng vụ Hàng hải Thái Bình
320/2025/NĐ-CP	2025-12-15	8	6	5	1	2025-12-15	Quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp
115/2025/TT-BTC	2025-12-15	6		5	1	2026-01-28	Sửa đổi, bổ sung một số điều của Thông tư số 118/2020/TT-BTC ngày 31 tháng 12 nãm 2020 của Bộ trưởng Bộ Tài chính hướng dẫn một sé nội dung về chào bán, phát hành chứng khoán, chào mua công khai, mua lại cô phiếu, đãng kỷ công ty dại chúng và hủy tư cách công ty đại chúng
116/2025/TT-BTC	2025-12-15	6		2	1
118/2025/TT-BTC	2025-12-15	6		5	1	2025-12-15	Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ đối với ngành Tài chính
45/2025/TT-BKHCN	2025-12-15	6		5	1	2026-01-30	Quy định hoạt động thống kê ngành khoa học và công nghệ
49/2025/TT-BXD	2025-12-15	6		5	1	2026-02-01	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận thành phố Hải Phòng và khu vực quản lý của Cảng vụ Hàng hải Hải Phòng
321/2025/NĐ-CP	2025-12-16	8	6	5	1	2025-12-16	Hướng dẫn việc lấy ý kiến Nhân dân về thành lập, giải thể, nhập, chia, điều chỉnh địa giới và đổi tên đơn vị hành chính
322/2025/NĐ-CP	2025-12-16	8	6	5	1	2025-12-16	Quy định nhiệm vụ, quyền hạn, tổ chức và hoạt động của Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân, cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân đặc khu trong trường hợp đặc thù
325/2025/NĐ-CP	2025-12-18	8	6	5	1	2025-12-18	Lao động, việc làm và an sinh xã hội trong Trung tâm tài chính quốc tế tại Việt Nam
326/2025/NĐ-CP	2025-12-18	8	6	5	1	2025-12-18	Đất đai và môi trường trong Trung tâm tài chính quốc tế tại Việt Nam
328/2025/NĐ-CP	2025-12-18	8	6	5	1	2025-12-18	Trung tâm trọng tài quốc tế thuộc Trung tâm tài chính quốc tế tại Việt Nam
330/2025/NĐ-CP	2025-12-18	8	6	5	1	2025-12-18	Thành lập và hoạt động của Sở giao dịch hàng hóa trong Trung tâm tài chính quốc tế tại Việt Nam
331/2025/NĐ-CP	2025-12-18	8	6	5	1	2026-01-01	Quy định chi tiết một số điều và biện pháp thi hành Luật Năng lượng nguyên tử về phát triển, ứng dụng năng lượng nguyên tử
121/2025/TT-BTC	2025-12-18	6		5	1	2026-02-01	Sửa đổi, bổ sung một số điều của các Thông tư quy định về thủ tục hải quan, kiểm tra, giám sát hải quan, thuế xuất khẩu, thuế nhập khẩu và quản lý thuế đối với hàng hoá xuất khẩu, nhập khẩu
71/2025/TT-BNNMT	2025-12-18	6		5	1	2026-02-03	Ban hành định mức kinh tế - kỹ thuật đối với giống gốc vật nuôi
13/2025/TT-BNG	2025-12-19	6		5	1	2026-02-02	Phân cấp thẩm quyền cấp, gia hạn, sửa đổi, bổ sung, cấp lại, đình chỉ, chấm dứt hoạt động và thu hồi Giấy đăng ký hoạt động và Giấy đăng ký lập Văn phòng đại diện tại Việt Nam của các tổ chức phi chính phủ nước ngoài
27/2025/TT-BTP	2025-12-19	6		5	1	2025-12-19	Sửa đổi, bổ sung một số điều của Thông tư số 05/2020/TT-BTP ngày 28 tháng 8 năm 2020 của Bộ trưởng Bộ Tư pháp quy định chi tiết một số điều và biện pháp thi hành Nghị định số 08/2020/NĐ-CP ngày 08 tháng 01 năm 2020 của Chính phủ về tổ chức và hoạt động của Thừa phát lại
46/2025/TT-BKHCN	2025-12-19	6		5	1	2025-12-19	Quy định về tiếp công dân, xử lý và giải quyết đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh của Bộ Khoa học và Công nghệ
334/2025/NĐ-CP	2025-12-21	8	6	5	1	2025-12-21	Quy định tiêu chuẩn chức danh công chức lãnh đạo, quản lý trong cơ quan hành chính nhà nước
335/2025/NĐ-CP	2025-12-21	8	6	5	1	2026-01-01	Quy định về đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức
336/2025/NĐ-CP	2025-12-22	8	6	5	1	2026-03-01	Quy định xử phạt vi phạm hành chính trong hoạt động đường bộ
49/2025/QĐ-TTg	2025-12-22	3	3	5	1	2026-01-01	Giải thể và chấm dứt hoạt động của Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài
122/2025/TT-BTC	2025-12-22	6		5	1	2026-02-06	Hướng dẫn về chứng quyền có bảo đảm
51/2025/TT-BXD	2025-12-22	6		5	1	2026-02-10	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Quảng Trị và khu vực quản lý của Cảng vụ Hàng hải Quảng Trị
52/2025/TT-BXD	2025-12-22	6		5	1	2026-02-10	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Thanh Hóa và khu vực quản lý của Cảng vụ Hàng hải Thanh Hóa
73/2025/TT-BNNMT	2025-12-22	6		5	1	2026-02-06	Ban hành định mức kinh tế - kỹ thuật công tác điều tra, đánh giá địa chất môi trường khu vực có khoáng sản độc hại
124/2025/TT-BTC	2025-12-23	6		5	1	2026-02-10	Sửa đổi, bổ sung một số điều của Thông tư số 135/2018/TT-BTC ngày 28/12/2018 của Bộ trưởng Bộ Tài chính quy định việc quản lý đối với tiền mặt, giấy tờ có giá, tài sản quý tạm gửi, tạm giữ do Kho bạc Nhà nước nhận bảo quản
125/2025/TT-BTC	2025-12-23	6		5	1	2026-02-10	Sửa đổi, bổ suung một số điều của Thông tư số 33/2017/TT-BTC ngày 20/4/2017 của Bộ trưởng Bộ Tài chính quy định chế độ quản lý tiền mặt, giấy tờ có giá, tài sản quý trong hệ thống Kho bạc Nhà nước
54/2025/TT-BXD	2025-12-23	6	168	4	3
337/2025/NĐ-CP	2025-12-24	8	6	5	1	2026-01-01	Quy định về hợp đồng lao động điện tử
111/2025/UBTVQH15	2025-12-24	4	2	5	1	2026-01-01	Phân loại đô thị
115/2025/UBTVQH15	2025-12-24	4	2	5	1	2026-03-01	Quy định chi tiết và hướng dẫn thi hành Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân về giám sát văn bản quy phạm pháp luật
130/2025/TT-BTC	2025-12-24	6		5	1	2026-01-01	Quy định Hệ thống Mục lục ngân sách nhà nước
132/2025/TT-BTC	2025-12-24	6		5	1	2026-01-01	Hướng dẫn tổ chức vận hành, khai thác Hệ thống thông tin quản lý Ngân sách và Kho bạc (TABMIS)
20/2025/TT-BVHTTDL	2025-12-24	6		5	1	2026-01-01	Quy định công tác thi đua, khen thưởng trong các lĩnh vực thuộc phạm vi quản lý nhà nước của Bộ Văn hóa, Thể thao và Du lịch
24/2025/TT-BNV	2025-12-24	6		5	1	2026-01-01	Sửa đổi, bổ sung một số nội dung của Thông tư số 09/2005/TT-BNV ngày 05 tháng 01 năm 2005 của Bộ trưởng Bộ Nội vụ hướng dẫn thực hiện chế độ phụ cấp đặc biệt đối với cán bộ, công chức, viên chức và lực lượng vũ trang
47/2025/TT-BKHCN	2025-12-24	6		5	1	2026-02-15	Quy định chế độ báo cáo định kỳ thuộc phạm vi quản lý nhà nước của Bộ Khoa học và Công nghệ
50/2025/TT-BKHCN	2025-12-24	6		5	1	2026-07-01	Ban hành "Quy chuẩn kỹ thuật quốc gia về yêu cầu đối với dịch vụ chứng thực chữ ký số công cộng"
50/2025/TT-NHNN	2025-12-24	6		5	1	2026-02-07	Quy định về hồ sơ, thủ tục chấp thuận một số nội dung thay đổi của NHTM, chi nhánh Ngân hàng nước ngoài
338/2025/NĐ-CP	2025-12-25	8	6	5	1	2026-01-01	Quy định chi tiết một số điều của Luật Việc làm về chính sách hỗ trợ việc làm
339/2025/NĐ-CP	2025-12-25	8	6	5	1		Quy định chính sách hỗ trợ bữa ăn trưa cho học sinh tiểu học và trung học cơ sở học ở các xã biên giới đất liền
26/2025/TT-BGDĐT	2025-12-25	6		5	1	2025-12-25	Sửa đổi, bổ sung một số điều của các Thông tư của Bộ trưởng Bộ Giáo dục và Đào tạo về phân quyền, phân cấp và phân định thẩm quyền thực hiện nhiệm vụ quản lý nhà nước của chính quyền địa phương hai cấp trong lĩnh giáo dục
48/2025/TT-BKHCN	2025-12-25	6		5	1	2025-12-25	Hướng dẫn về quản lý và sử dụng tài nguyên Internet
55/2025/TT-BXD	2025-12-25	6		5	1	2026-01-01	Quy định về công tác thi đua, khen thưởng của Bộ Xây dựng
341/2025/NĐ-CP	2025-12-26	8	6	5	1	2026-02-15	Quy định xử phạt vi phạm hành chính về quyền tác giả, quyền liên quan
342/2025/NĐ-CP	2025-12-26	8	6	5	1	2026-02-15	Quy định chi tiết một số điều của Luật Quảng cáo
135/2025/TT-BTC	2025-12-26	6		5	1	2026-02-09	Quy định về hành nghề chứng khoán
21/2025/TT-BVHTTDL	2025-12-26	6		5	1	2025-12-26	Sửa đổi, bổ sung một số điều của các Thông tư có quy định thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh thuộc phạm vi quản lý của Bộ Văn hóa, Thể thao và Du lịch
28/2025/TT-BTP	2025-12-26	6		5	1	2026-02-08	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong các cơ quan, đơn vị thuộc Bộ Tư pháp và trong các lĩnh vực thuộc phạm vi quản lý của Bộ Tư pháp tại chính quyền địa phương
53/2025/TT-NHNN	2025-12-26	6		5	1	2026-02-09	Quy định về mạng lưới hoạt động của tổ chức tín dụng là hợp tác xã
54/2025/TT-NHNN	2025-12-26	6		5	1	2026-02-09	Quy định về hồ sơ, trình tự cấp Giấy phép, tổ chức và hoạt động của tổ chức tài chính vi mô
55/2025/TT-NHNN	2025-12-26	6		5	1	2026-02-09	Quy định cấp đổi Giấy phép, cấp bổ sung nội dung hoạt động vào Giấy phép và tổ chức, hoạt động của Tổ chức tín dụng phi ngân hàng
56/2025/TT-BXD	2025-12-26	6		5	1	2026-02-15	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Nghệ An và khu vực quản lý của Cảng vụ Hàng hải Nghệ An
56/2025/TT-NHNN	2025-12-26	6		5	1	2026-02-09	Quy định hồ sơ, thủ tục chấp thuận thay đổi của tổ chức tài chính vi mô
57/2025/TT-BXD	2025-12-26	6		5	1	2026-02-15	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Nghệ An và khu vực quản lý của Cảng vụ Hàng hải Nghệ An
63/2025/TT-BCT	2025-12-26	6		5	1	2026-02-10	Quy định về việc tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu
74/2025/TT-BNNMT	2025-12-26	6		5	1	2025-12-26	Quy định chứng nhận thuỷ sản, sản phẩm thủy sản xuất khẩu vào thị trường Hoa Kỳ
75/2025/TT-BNNMT	2025-12-26	6		5	1	2026-02-10	Ban hành Danh mục thuốc bảo vệ thực vật được phép sử dụng tại Việt Nam và Danh mục thuốc bảo vệ thực vật cấm sử dụng tại Việt Nam
343/2025/NĐ-CP	2025-12-28	8	6	5	1	2026-01-01	Quy định chế độ an điều dưỡng, chăm sóc khi mắc bệnh hiểm nghèo, chế độ thông tin, hỗ trợ tang lễ khi từ trần đối với sĩ quan Quân đội nghỉ hưu
344/2025/NĐ-CP	2025-12-29	8	6	5	1	2026-02-15	Điều chỉnh mức trợ cấp hàng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến và thanh niên xung phong cơ sở ở miền Nam tham gia kháng chiến giai đoạn 1965 -1975
347/2025/NĐ-CP	2025-12-29	8	6	5	1		Quy định về thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước
51/2025/QĐ-TTg	2025-12-29	3	3	5	2	2026-02-15	Ban hành Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026 - 2030
07/2025/TT-TTCP	2025-12-29	6		5	1	2025-12-29	Quy định về mẫu Thẻ thanh tra và việc cấp, quản lý, sử dụng Thẻ thanh tra
25/2025/TT-BNV	2025-12-29	6		5	1	2026-01-01	Sửa đổi, bổ sung khoản 2 Điều 5 Thông tư số 28/2021/TT-BLĐTBXH ngày 28/12/2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về chế độ đối với người lao động bị tai nạn lao động, bệnh nghề nghiệp
26/2025/TT-BNV	2025-12-29	6		5	1	2026-01-01	Ban hành Danh mục vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn để làm căn cứ xác định các trường hợp có thể nghỉ hưu ở tuổi thấp hơn tuổi nghỉ hưu trong điều kiện lao động bình thường
46/2025/TT-BYT	2025-12-29	6		5	1	2026-02-15	Phân cấp thẩm quyền quyết định tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng là thiết bị y tế thuộc thẩm quyền của Bộ Y tế cho các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý của Bộ Y tế
59/2025/TT-NHNN	2025-12-29	6		5	1	2026-03-01	Quy định về việc cung cấp và sử dụng chữ ký điện tử chuyên dùng, chứng thư ký điện tử chuyên dùng Ngân hàng Nhà nước
76/2025/TT-BNNMT	2025-12-29	6		5	1	2026-06-29	Ban hành Quy chuẩn kỹ thuật quốc gia về bãi chôn lấp chất thải rắn
77/2025/TT-BNNMT	2025-12-29	6		5	1	2025-12-29	Sửa đổi, bổ sung một số điều của Thông tư số 15/2023/TT-BNNPTNT ngày 15 tháng 12 năm 2023 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn bãi bỏ các thông tư do Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn ban hành và Thông tư số 12/2025/TT-BNNMT ngày 19 tháng 6 năm 2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường quy định phân cấp, phân định thẩm quyền quản lý nhà nước trong lĩnh vực trồng trọt và bảo vệ thực vật
348/2025/NĐ-CP	2025-12-30	8	6	5	1	2026-02-15	Sửa đổi, bổ sung một số điều của Nghị định số 45/2019/NĐ-CP ngày 21 tháng 5 năm 2019 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực du lịch được sửa đổi, bổ sung bởi Nghị định số 129/2021/NĐ-CP
349/2025/NĐ-CP	2025-12-30	8	6	5	1	2026-02-15	Quy định chế độ, chính sách đối với thành viên đội thể thao tham gia tập trung tập huấn, thi đấu
350/2025/NĐ-CP	2025-12-30	8	6	5	1	2026-02-15	Quy định về khuyến khích phát triển văn học
351/2025/NĐ-CP	2025-12-30	8	6	5	1	2026-02-15	Quy định chuẩn nghèo đa chiều quốc gia giai đoạn 2026 - 2030
352/2025/NĐ-CP	2025-12-30	8	6	5	1	2026-01-01	Quy định chi tiết một số điều của Luật Việc làm về dịch vụ việc làm
424/NQ-CP	2025-12-30	4	6	3	1		Chủ trương đầu tư Chương trình mục tiêu quốc gia xây dựng nông thôn…
138/2025/TT-BTC	2025-12-30	6		5	1	2026-03-01	Sửa đổi, bổ sung một số điều của Thông tư 95/2020/TT-BTC ngày 16 tháng 11 năm 2020 của Bộ trưởng Bộ Tài chính hướng dẫn giám sát giao dịch chứng khoán trên thị trường chứng khoán và Thông tư số 06/2022/TT-BTC ngày 08 tháng 02 năm 2022 của Bộ trưởng Bộ Tài chính hướng dẫn công tác giám sát tuân thủ của Ủy ban Chứng khoán Nhà nước đối với hoạt động trong lĩnh vực chứng khoán của Sở giao dịch chứng khoán Việt Nam và công ty con, Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam và công ty con
139/2025/TT-BTC	2025-12-30	6		5	1	2025-12-30	Sửa đổi, bổ sung một số điều của Thông tư số 57/2021/TTBTC ngày 12 tháng 7 năm 2021 của Bộ trưởng Bộ Tài chính quy định lộ trình sắp xếp lại thị trường giao dịch cổ phiếu, thị trường giao dịch trái phiếu, thị trường giao dịch chứng khoán phái sinh và thị trường giao dịch các loại chứng khoán khác được sửa đổi, bổ sung bởi Thông tư số 69/2023/TT-BTC ngày 15 tháng 11 năm 2023 của Bộ trưởng Bộ Tài chính
140/2025/TT-BTC	2025-12-30	6	13	4	4
23/2025/TT-BVHTTDL	2025-12-30	6		5	1	2026-02-15	Quy định một số biện pháp thực hiện chức năng quản lý nhà nước về thể dục thể thao đối với hội thể thao quốc gia
24/2025/TT-BVHTTDL	2025-12-30	6		5	1	2026-02-20	Quy định về hệ thống truyền thông cơ sở ứng dụng công nghệ thông tin - viễn thông
27/2025/TT-BNV	2025-12-30	6		5	1	2025-12-30	Quy định về việc lập, quản lý hồ sơ địa giới đơn vị hành chính
47/2025/TT-BYT	2025-12-30	6		5	1	2026-02-15	Bãi bỏ một số văn bản quy phạm pháp luật
48/2025/TT-BYT	2025-12-30	6		5	1	2025-12-30	Quy định việc phân cấp thực hiện nhiệm vụ và giải quyết thủ tục hành chính trong lĩnh vực an toàn thực phẩm thuộc thẩm quyền của Bộ Y tế
60/2025/TT-BXD	2025-12-30	6		5	1	2026-02-15	Sửa đổi, bổ sung một số nội dung các Thông tư số 11/2021/TT-BXD ngày 31 tháng 8 năm 2021 của Bộ trưởng Bộ Xây dựng hướng dẫn một số nội dung xác định và quản lý chi phí đầu tư xây dựng; Thông tư số 12/2021/TT-BXD ngày 31 tháng 8 năm 2021 của Bộ trưởng Bộ Xây dựng ban hành định mức xây dựng; Thông tư số 13/2021/TT-BXD ngày 31 tháng 8 năm 2021 của Bộ trưởng Bộ Xây dựng hướng dẫn phương pháp xác định các chỉ tiêu kinh tế kỹ thuật và đo bóc khối lượng công trình và Thông tư số 14/2021/TT-BXD ngày 08 tháng 9 năm 2021 của Bộ trưởng Bộ Xây dựng hướng dẫn xác định chi phí bảo trì công trình xây dựng
60/2025/TT-NHNN	2025-12-30	6		5	1	2026-02-13	Quy định điều kiện, hồ sơ và thủ tục chấp thuận việc góp vốn, mua cổ phần của tổ chức tín dụng
61/2025/TT-BXD	2025-12-30	6		5	1	2026-03-01	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Khánh Hòa và khu vực quản lý của Cảng vụ Hàng hải Nha Trang
62/2025/TT-BXD	2025-12-30	6		5	1	2026-02-16	Quy định đặc điểm kinh tế - kỹ thuật của xi măng
63/2025/TT-BXD	2025-12-30	6		5	1	2026-02-16	Hướng dẫn Điều 23 của Nghị định số 105/2025/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ thuộc phạm vi quản lý nhà nước của Bộ Xây dựng
64/2025/TT-BXD	2025-12-30	6		5	1	2026-03-01	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh Lâm Đồng và khu vực quản lý của Cảng vụ Hàng hải Bình Thuận
65/2025/TT-BXD	2025-12-30	6		5	1	2026-03-01	Bãi bỏ một số văn bản quy phạm pháp luật thuộc thẩm quyền của Bộ trưởng Bộ Xây dựng
78/2025/TT-BNNMT	2025-12-30	6		5	1	2025-12-30	Sửa đổi, bổ sung một số điều của Thông tư số 15/2014/TT-BTNMT ngày 24 tháng 3 năm 2014 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định việc xây dựng, cấp Thư xác nhận, cấp Thư phê duyệt dự án theo Cơ chế phát triển sạch trong khuôn khổ Nghị định thư Kyoto được sửa đổi, bổ sung một số điều bởi Thông tư số 11/2022/TT-BTNMT ngày 20 tháng 10 năm 2022, Thông tư số 19/2023/TT-BTNMT ngày 15 tháng 11 năm 2023, Thông tư số 36/2025/TT-BNNMT ngày 02 tháng 7 năm 2025 và Thông tư số 39/2025/TT-BNNMT ngày 02 tháng 7 năm 2025
357/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-03-01	Xây dựng và quản lý hệ thống thông tin, cơ sở dữ liệu về nhà ở và thị trường bất động sản
358/2025/NĐ-CP	2025-12-31	8	6	4	3
359/2025/NĐ-CP	2025-12-31	8	6	5	1		Sửa đổi, bổ sung một số điều của Nghị định số 181/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thuế giá trị gia tăng
360/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-01-01	Quy định chi tiết thi hành một số điều của Luật Thuế tiêu thụ đặc biệt
361/2025/NĐ-CP	2025-12-31	8	6	5	1	2025-12-31	Quy định về vị trí việc làm công chức
362/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-01-01	Quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Phí và lệ phí
363/2025/NĐ-CP	2025-12-31	8	6	5	1	2025-12-31	Quy định chính sách thu hút, trọng dụng nhân tài đối với Quân đội nhân dân Việt Nam
367/2025/NĐ-CP	2025-12-31	8	6	5	1	2025-12-31	Sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một của, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia
368/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-01-01	Quy định về hoạt động cung ứng dịch vụ Tiền di động
369/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-01-01	Sửa đổi, bổ sung một số điều của Nghị định số 36/2025/NĐ-CP ngày 25 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Chính phủ
370/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-01-01	Sửa đổi, bổ sung một số điều của Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương
372/2025/NĐ-CP	2025-12-31	8	6	5	2	2026-01-01	Sửa đổi, bổ sung một số điều của Nghị định số 112/2021/NĐ-CP ngày 10 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
374/2025/NĐ-CP	2025-12-31	8	6	5	1	2026-01-01	Quy định chi tiết một số điều của Luật Việc làm về bảo hiểm thất nghiệp
100/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Ban hành định mức kinh tế - kỹ thuật công tác điều tra, đánh giá khoáng sản cát, sỏi lòng sông, lòng hồ
102/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Sửa đổi, bổ sung một số điều của Thông tư số 21/2024/TT-BTNMT ngày 21 tháng 12 năm 2024 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định kỹ thuật điều tra, đánh giá tài nguyên và thăm dò khoáng sản đất hiếm
103/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Ban hành định mức kinh tế - kỹ thuật công tác điều tra, đánh giá tài nguyên và thăm dò khoáng sản đất hiếm
11/2025/TT-BDTTG	2025-12-31	6		5	1	2026-02-15	Hướng dẫn thực hiện các điểm đ, h, i, k khoản 1 Điều 12a Nghị định số 05/2011/NĐ-CP ngày 14/01/2011 của Chính phủ về Công tác dân tộc được sửa đổi, bổ sung tại Nghị định số 127/2024/NĐ-CP ngày 10/10/2024 của Chính phủ
147/2025/TT-BTC	2025-12-31	6		5	2	2026-01-01	Quy định quản lý, sử dụng và quyết toán vốn đầu tư công và kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030
148/2025/TT-BTC	2025-12-31	6		5	2	2025-12-31	Hướng dẫn một số nội dung tại Nghị định số 289/2025/NĐ-CP ngày 06 tháng 11 tháng 2025 của Chính phủ hướng dẫn thi hành Nghị quyết số 197/2025/QH15 ngày 17 tháng 5 năm 2025 của Quốc hội về một số cơ chế, chính sách đặc biệt tạo đột phá trong xây dựng và tố chức thi hành pháp luật
150/2025/TT-BQP	2025-12-31	6		5	1	2026-02-13	Quy định tiêu chuẩn sức khỏe, phân loại, khám sức khỏe quân nhân, công nhân và viên chức quốc phòng tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
152/2025/TT-BTC	2025-12-31	6		2	1
153/2025/TT-BTC	2025-12-31	6		5	1	2026-01-01	Quy định mức thu, chế độ thu, nộp một số khoản phí, lệ phí thuộc lĩnh vực văn hóa, thể thao, du lịch
154/2025/TT-BTC	2025-12-31	6		5	1	2026-01-01	Quy định mức thu, chế độ thu, nộp phí sát hạch lái xe, lệ phí cấp bằng, chứng chỉ được hoạt động trên các loại phuong tiện và lệ phí đăng ký, cấp biển xe máy chuyên dùng
155/2025/TT-BTC	2025-12-31	6		5	1	2026-01-01	Quy định mức thu, chế độ thu, nộp, miễn lệ phí đăng ký, cấp biển phương tiện giao thông
156/2025/TT-BTC	2025-12-31	6		5	1	2026-01-01	Sửa đổi, bổ sung một số điều của Thông tư số 199/2016/TT-BTC ngày 08 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý lệ phí cấp giấy chứng nhận bảo đảm chất lượng, an toàn kỹ thuật đổi với máy, thiết bị, phương tiện giao thông vận tải có yêu cầu nghiêm ngặt về an toàn và Thông tư số 38/2022/TT-BTC ngày 24 tháng 6 năm 2022 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép hoạt động xây dựng, lệ phí cấp chứng chỉ hành nghề kiến trúc sư
157/2025/TT-BTC	2025-12-31	6		5	2	2026-01-01	Hướng dẫn đăng ký và sử dụng tài khoản tại Kho bạc Nhà nước
158/2025/TT-BTC	2025-12-31	6		5	1	2026-01-01	Quy định chi tiết một số điều của Nghị định số 360/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thuế tiêu thụ đặc biệt
25/2025/TT-BVHTTDL	2025-12-31	6		5	1	2026-02-14	Quy định về định mức kinh tế - kỹ thuật dịch vụ nghiên cứu, sưu tầm, kiểm kê, lập hồ sơ khoa học di sản văn hóa phi vật thể, tổ chức thực hành, trình diễn và truyền dạy di sản văn hóa phi vật thể
26/2025/TT-BVHTTDL	2025-12-31	6		5	1	2026-02-11	Sửa đổi, bổ sung một số điều của Thông tư số 15/2023/TT-BVHTTDL ngày 05 tháng 12 năm 2023 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định về tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim sử dụng ngân sách nhà nước
49/2025/TT-BYT	2025-12-31	6		5	1	2025-12-31	Sửa đổi Thông tư 02/2024/TT-BYT quy định cấp giấy chứng nhận lương y, giấy chứng nhận người có bài thuốc gia truyền, giấy chứng nhận người có phương pháp chữa bệnh gia truyền và kết hợp y học cổ truyền với y học hiện đại tại cơ sở khám bệnh, chữa bệnh
51/2025/TT-BKHCN	2025-12-31	6		5	1	2026-07-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về yêu cầu đối với dịch vụ cấp dấu thời gian”
51/2025/TT-BYT	2025-12-31	6		5	1	2026-02-14	Quy chuẩn kỹ thuật quốc gia đối với thuốc lá điếu
52/2025/TT-BKHCN	2025-12-31	6		5	1	2026-02-15	Ban hành "Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị đầu cuối và phụ trợ trong hệ thống thông tin di động”
52/2025/TT-BYT	2025-12-31	6		5	1	2026-02-15	Danh mục bệnh truyền nhiễm, đối tượng và phạm vi phải sử dụng vắc xin, sinh phẩm y tế bắt buộc
53/2025/TT-BKHCN	2025-12-31	6		5	1	2026-07-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về yêu cầu đối với dịch vụ chứng thực thông điệp dữ liệu”
53/2025/TT-BYT	2025-12-31	6		5	1	2026-01-01	Sửa đổi Thông tư 43/2025/TT-BYT hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trạm Y tế xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc Trung ương
54/2025/TT-BKHCN	2025-12-31	6		5	1	2026-02-15	Quy định về hoạt động kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo, chuẩn đo lường
54/2025/TT-BYT	2025-12-31	6		5	1	2026-03-01	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bệnh viện y học cổ truyền công lập thuộc tỉnh, thành phố
55/2025/TT-BKHCN	2025-12-31	6		5	1	2026-03-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về Khí thiên nhiên thương phẩm”
55/2025/TT-BYT	2025-12-31	6		5	1	2026-03-01	Quy định về kê đơn thuốc cổ truyền, thuốc dược liệu và kê đơn kết hợp thuốc cổ truyền, thuốc dược liệu với thuốc hóa dược trong cơ sở khám bệnh, chữa bệnh
56/2025/TT-BKHCN	2025-12-31	6		5	1	2026-06-01	Ban hành “Quy chuẩn kỹ thuật quốc gia về an toàn và tương thích điện từ đối với sản phẩm chiếu sáng bằng công nghệ LED”
56/2025/TT-BYT	2025-12-31	6		5	1	2026-02-15	Hướng dẫn quản lý bệnh nghề nghiệp
57/2025/TT-BKHCN	2025-12-31	6		5	1	2026-02-15	Hướng dẫn nội dung chi cho hoạt động đầu tư ứng dụng công nghệ thông tin
57/2025/TT-BYT	2025-12-31	6		5	1	2026-02-15	Hướng dẫn về phân nhóm thiết bị y tế theo tiêu chuẩn kỹ thuật, chất lượng
58/2025/TT-BKHCN	2025-12-31	6		5	1	2025-12-31	Sửa đổi, bổ sung một số Thông tư để cắt giảm, đơn giản hoá thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh thuộc phạm vi quản lý của Bộ Khoa học và Công nghệ
58/2025/TT-BYT	2025-12-31	6		5	1	2026-02-15	Quy định việc phân cấp thực hiện nhiệm vụ và giải quyết thủ tục hành chính trong lĩnh vực phòng bệnh thuộc thẩm quyền của Bộ Y tế
59/2025/TT-BKHCN	2025-12-31	6		5	1	2026-01-01	Quy định về bảo đảm an toàn bức xạ và ứng phó sự cố bức xạ và hạt nhân
59/2025/TT-BYT	2025-12-31	6		5	1	2025-12-31	Sửa đổi Thông tư 05/2022/TT-BYT hướng dẫn Nghị định 98/2021/NĐ-CP về quản lý thiết bị y tế
60/2025/TT-BKHCN	2025-12-31	6		5	1	2026-01-01	Quy định nội dung báo cáo phân tích an toàn và báo cáo đánh giá an toàn nhà máy điện
60/2025/TT-BYT	2025-12-31	6		5	1	2026-02-15	Quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội và hướng dẫn chẩn đoán, giám định mức suy giảm khả năng lao động do bệnh nghề nghiệp
61/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-15	Quy định về mạng lưới hoạt động của ngân hàng thương mại
62/2025/TT-NHNN	2025-12-31	6		5	1	2027-01-01	Quy định về hệ thống kiểm soát nội bộ của tổ chức tín dụng là hợp tác xã, tổ chức tài chính vi mô
64/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-15	Sửa đổi, bổ sung một số điều của Thông tư số 19/2025/TT-NHNN của Thống đốc Ngân hàng Nhà nước Việt Nam quy định về mạng lưới hoạt động của tổ chức tài chính vi mô
65/2025/TT-BCT	2025-12-31	6		5	1	2026-02-16	Quy định chi tiết thi hành một số điều của Nghị định số 205/2025/NĐ-CP ngày 14 tháng 7 năm 2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 111/2015/NĐ-CP về phát triển công nghiệp hỗ trợ
65/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-15	Quy định xếp hạng tổ chức tài chính vi mô
66/2025/TT-BCT	2025-12-31	6		5	1	2026-01-15	Sửa đổi, bổ sung một số điều của Thông tư số 27/2024/TT-BCT ngày 21 tháng 11 năm 2024 của Bộ Công Thương quy định về tiêu chuẩn đánh giá hồ sơ dự thầu và mẫu hồ sơ đấu thầu lựa chọn nhà đầu tư thực hiện dự án đầu tư công trình năng lượng
67/2025/TT-BCT	2025-12-31	6		5	1	2025-12-31	Sửa đổi, bổ sung một số điều của Thông tư số 43/2025/TT-BCT ngày 04 tháng 7 năm 2025 của Bộ trưởng Bộ Công Thương quy định về kỹ thuật an toàn trong khai thác khoáng sản
67/2025/TT-BXD	2025-12-31	6		5	1	2025-12-31	Quy định về trình tự, thủ tục trong quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng công viên, cây xanh do Nhà nước đầu tư, quản lý
67/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-16	Bãi bỏ một số văn bản quy phạm pháp luật do Thống đốc Ngân hàng Nhà nước Việt Nam ban hành
68/2025/TT-NHNN	2025-12-31	6		5	1	2025-12-31	Quy định về phân loại tài sản có và cam kết ngoại bảng của Ngân hàng Phát triển Việt Nam
70/2025/TT-BXD	2025-12-31	6		5	1	2026-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia về Khí thải Mức 4 đối với xe mô tô hai bánh, xe gắn máy hai bánh sản xuất, lắp ráp và nhập khẩu mới
70/2025/TT-NHNN	2025-12-31	6		5	1	2026-01-01	Sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật trong lĩnh vực kế toán do Thống đốc Ngân hàng Nhà nước Việt Nam ban hành
72/2025/TT-BXD	2025-12-31	6	168	4	5
73/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-15	Quy định về hồ sơ, trình tự, thủ tục chấp thuận những thay đổi, danh sách dự kiến bầu, bổ nhiệm nhân sự của tổ chức tín dụng là hợp tác xã
75/2025/TT-NHNN	2025-12-31	6		5	1	2025-12-31	Sửa đổi, bổ sung một số quy định tại các văn bản quy phạm pháp luật trong lĩnh vực quản lý hoạt động cung ứng dịch vụ và sử dụng ngoại hối để thực thi phương án cắt giảm, đơn giản hóa thủ tục hành chính
78/2025/TT-NHNN	2025-12-31	6		5	1	2026-01-25	Sửa đổi, bổ sung, bãi bỏ một số quy định tại các văn bản quy phạm pháp luật trong lĩnh vực quản lý ngoại hối đối với các giao dịch vốn để thực thi phương án cắt giảm, đơn giản hóa thủ tục hành chính
79/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Quy định chi tiết trình tự, thủ tục giao doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ thực hiện khảo sát dự án điện gió ngoài khơi trước khi lựa chọn nhà đầu tư
79/2025/TT-NHNN	2025-12-31	6		5	1	2025-12-31	Hướng dẫn về quản lý ngoại hối đối với việc cho vay ra nước ngoài và thu hồi nợ nước ngoài của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài
80/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-02	Quy định về thẩm định, chứng nhận an toàn thực phẩm thủy sản xuất khẩu
81/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Quy định ghi, nộp báo cáo, nhật ký khai thác thủy sản; kiểm tra tàu cá và giám sát sản lượng thủy sản tại cảng cá; danh sách tàu cá khai thác thủy sản bất hợp pháp; xác nhận nguyên liệu, chứng nhận nguồn gốc thủy sản khai thác
82/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-12	Ban hành Định mức kinh tế - kỹ thuật công tác dự báo, cảnh báo khí tượng thủy văn
82/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-12	Quy định về trạng thái vàng của các tổ chức tín dụng
83/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Quy định chi tiết một số điều của Luật Đa dạng sinh học, một số nghị định hướng dẫn thực hiện Luật Đa dạng sinh học và Luật Bảo vệ môi trường
84/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Quy định chi tiết một số nội dung của Luật Lâm nghiệp và sửa đổi, bổ sung một số Thông tư trong lĩnh vực lâm nghiệp và kiểm lâm
84/2025/TT-NHNN	2025-12-31	6		5	1	2026-02-16	Quy định Chế độ báo cáo tài chính đối với Ngân hàng Nhà nước Việt Nam
87/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-16	Quy định trình tự, thủ tục giao nộp, thu nhận, cung cấp thông tin, dữ liệu địa chất, khoáng sản
88/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Hướng dẫn về bảo vệ và phát triển nguồn lợi thủy sản
89/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Sửa đổi, bổ sung một số điều của các thông tư về hệ thống chỉ tiêu thống kê, chế độ báo cáo thống kê ngành nông nghiệp và môi trường
90/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Quy định đối tượng thủy sản nuôi chủ lực
91/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-16	Quy định nội dung công tác giám sát thi công Đề án thăm dò khoáng sản
92/2025/TT-BNNMT	2025-12-31	6		5	1	2026-06-30	Ban hành Quy chuẩn kỹ thuật quốc gia về khí thải xe mô tô, xe gắn máy tham gia giao thông đường bộ
93/2025/TT-BNNMT	2025-12-31	6		5	1	2026-07-01	Ban hành Quy chuẩn kỹ thuật quốc gia về chất lượng hạt giống lúa, ngô
94/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Hướng dẫn chi tiết một số điều của Luật Chăn nuôi
95/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Hướng dẫn đánh giá khả năng chịu tải của môi trường nước mặt đối với sông, hồ
96/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Ban hành định mức kinh tế - kỹ thuật công tác thi công công trình khoan trong điều tra cơ bản địa chất, điều tra địa chất về khoáng sản và thăm dò khoáng sản
97/2025/TT-BNNMT	2025-12-31	6		5	1	2026-02-15	Quy định kỹ thuật điều tra, thành lập bản đồ hiện trạng, bản đồ phân vùng nguy cơ, phân vùng rủi ro do sạt lở đất, lũ quét tỷ lệ 1:10.000 và 1:2.000
99/2025/TT-BNNMT	2025-12-31	6		5	1	2026-01-01	Sửa đổi, bổ sung một số điều của Thông tư số 02/2015/TT-BNNPTNT ngày 27 tháng 01 năm 2015 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn xây dựng đề án và phương án tổng thể sắp xếp, đổi mới công ty nông, lâm nghiệp theo Nghị định số 118/2014/NĐ-CP ngày 17 tháng 12 năm 2014 của Chính phủ về sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp
29/2025/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC	2025-12-31	10		5	1	2025-12-31	Sửa đổi, bổ sung một số điều của Thông tư liên tịch số 10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC ngày 29 tháng 6 năm 2018 quy định về phối hợp thực hiện trợ giúp pháp lý trong hoạt động tố tụng
01/2026/NĐ-CP	2026-01-01	8	6	5	1	2026-01-01	Quy định chi tiết và biện pháp thi hành một số điều của Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
01/2026/QĐ-TTg	2026-01-01	3	3	5	1	2026-01-01	Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng
01/2026/TT-BNG	2026-01-01	6		5	1	2026-01-01	Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và Nghị định 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng đối với ngành Ngoại giao
01/2026/TT-BTC	2026-01-01	6		2	1
02/2026/TT-BTC	2026-01-01	6		2	1
01/2026/TT-BXD	2026-01-07	6		5	1	2026-03-15	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận Thành phố Hồ Chí Minh, tỉnh Tây Ninh, tỉnh Đồng Tháp và khu vực quản lý của Cảng vụ Hàng hải Thành phố Hồ Chí Minh
02/NQ-CP	2026-01-08	4	6	0	3		Những nhiệm vụ, giải pháp chủ yếu cải thiện môi trường kinh doanh, nâng cao năng lực cạnh tranh quốc gia năm 2026
03/2026/NĐ-CP	2026-01-09	8	6	5	1	2026-03-01	Tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện
01/2026/TT-BNV	2026-01-09	6		5	1	2026-03-01	Hướng dẫn xếp lương đối với người được tuyển dụng vào công chức
01/2026/TT-BYT	2026-01-09	6		5	1	2026-03-01	Danh mục mua sắm tập trung cấp quốc gia đối với thiết bị y tế, vật tư xét nghiệm
07/2026/NĐ-CP	2026-01-10	8	6	5	1	2026-01-10	Sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang được sửa đổi, bổ sung bởi Nghị định số 76/2009/NĐ-CP, Nghị định số 14/2012/NĐ-CP, Nghị định số 17/2013/NĐ-CP và Nghị định số 117/2016/NĐ-CP
14/2026/NĐ-CP	2026-01-13	8	6	5	1	2026-01-15	Sửa đổi, bổ sung một số điều của các Nghị định để cắt giảm, đơn giản hóa thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh thuộc phạm vi quản lý của Bộ Xây dựng
01/2026/TT-BDTTG	2026-01-13	6		5	1	2026-03-01	Quy định phân cấp một số nhiệm vụ quản lý nhà nước về tín ngưỡng, tôn giáo của Bộ Dân tộc và Tôn giáo
04/2026/TT-BQP	2026-01-13	6		5	1	2026-01-13	Quy định kiểu mẫu, màu sắc trang phục chuyên dùng và một số vật chất bảo đảm cho cá nhân làm nhiệm vụ tìm kiếm, quy tập hài cốt liệt sĩ
16/2026/NĐ-CP	2026-01-14	8	6	4	3
17/2026/NĐ-CP	2026-01-14	8	6	5	1	2026-03-01	Sửa đổi, bổ sung một số điều của Nghị định số 162/2018/NĐ-CP ngày 30 tháng 11 năm 2018 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực hàng không dân dụng được sửa đổi, bổ sung bởi Nghị định số 123/2021/NĐ-CP ngày 28 tháng 12 năm 2021 của Chính phủ về sửa đổi, bổ sung một số điều của các Nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực hàng hải; giao thông đường bộ, đường sắt; hàng không dân dụng và Nghị định số 282/2025/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự, an toàn xã hội; phòng, chống tệ nạn xã hội; phòng, chống bạo lực gia đình (Nghị định số 162/2018/NĐ-CP) về thẩm quyền xử phạt vi phạm hành chính
11/NQ-CP	2026-01-14	4	6	0	2		Sửa đổi, bổ sung, cập nhật Nghị quyết số 71/NQ-CP ngày 01/4/2025
02/2026/TT-BNV	2026-01-15	6		5	1	2026-03-01	Bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Nội vụ ban hành, liên tịch ban hành
21/2026/NĐ-CP	2026-01-16	8	6	5	1	2026-01-16	Sửa đổi, bổ sung một số điều của Nghị định số 193/2025/NĐ-CP ngày 02 tháng 7 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Địa chất và khoáng sản và quy định chi tiết Luật sửa đổi, bổ sung một số điều của Luật Địa chất và khoáng sản
22/2026/NĐ-CP	2026-01-16	8	6	4	7
13/NQ-CP	2026-01-16	4	6	5	1	2026-01-16	Công bố Nghị định của Chính phủ quy định chế độ quản lý ngân quỹ nhà nước tiếp tục có hiệu lực
23/2026/NĐ-CP	2026-01-17	8	6	5	1	2026-01-17	Sửa đổi, bổ sung một số điều của các nghị định trong lĩnh vực tài nguyên nước
24/2026/NĐ-CP	2026-01-17	8	6	4	11
25/2026/NĐ-CP	2026-01-17	8	6	5	1	2026-01-17	Quy định chi tiết và biện pháp để tổ chức, hướng dẫn thi hành một số điều của Luật Hóa chất về phát triển ngành công nghiệp hóa chất và an toàn, an ninh hóa chất
26/2026/NĐ-CP	2026-01-17	8	6	5	1	2026-01-17	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất về quản lý hoạt động hóa chất và hóa chất nguy hiểm trong sản phẩm, hàng hóa
01/2026/TT-BCT	2026-01-17	6		5	1	2026-01-17	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất và Nghị định số 26/2026/NĐ-CP của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất về quản lý hoạt động hóa chất và hóa chất nguy hiểm trong sản phẩm, hàng hóa
02/2026/TT-BCT	2026-01-17	6		5	1	2026-01-17	Quy định một số biện pháp thi hành Luật Hóa chất và Nghị định số 25/2026/NĐ-CP của Chính phủ quy định chi tiết và biện pháp để tổ chức, hướng dẫn thi hành một số điều của Luật Hóa chất về phát triển ngành công nghiệp hóa chất và an toàn, an ninh hóa chất
06/2026/TT-BNNMT	2026-01-17	6		5	1	2026-01-17	Sửa đổi, bổ sung một số điều của các thông tư trong lĩnh vực tài nguyên nước
27/2026/NĐ-CP	2026-01-19	8	6	5	1	2026-07-01	Quy định về Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức
28/2026/NĐ-CP	2026-01-19	8	6	5	1	2026-01-19	Quy định các danh mục chất ma túy và tiền chất
01/2026/TT-BGDĐT	2026-01-20	6		5	1	2026-01-20	Quy định thẩm quyền tuyển dụng nhà giáo
31/2026/NĐ-CP	2026-01-21	8	6	5	1	2026-03-08	Quy định xử phạt vi phạm hành chính trong lĩnh vực lưu trữ
34/2026/NĐ-CP	2026-01-22	8	6	5	1	2026-01-22	Sửa đổi, bổ sung một số điều của Nghị định số 178/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết một số điều của Luật Quy hoạch đô thị và nông thôn
02/2026/TT-BGDĐT	2026-01-22	6		5	1	2026-01-22	Sửa đổi, bổ sung một số điều của Quy định việc tổ chức đào tạo, bồi dưỡng và cấp chứng chỉ tiếng dân tộc thiểu số ban hành kèm theo Thông tư số 09/2023/TT-BGDĐT ngày 18 tháng 4 năm 2023 của Bộ trưởng Bộ Giáo dục và Đào tạo
09/2026/TT-BQP	2026-01-22	6		5	1	2026-01-22	Sửa đổi, bổ sung một số điều của Thông tư số 98/2024/TT-BQP ngày 15 tháng 11 năm 2024 của Bộ trưởng Bộ Quốc phòng quy định về quản lý hoạt động vật liệu nổ công nghiệp, tiền chất thuốc nổ thuộc thẩm quyền quản lý của Bộ Quốc phòng
01-CT/TW	2026-01-23	9		3	1		Nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện
37/2026/NĐ-CP	2026-01-23	8	6	4	9
07/2026/TT-BNNMT	2026-01-23	6	174	4	3
41/2026/NĐ-CP	2026-01-25	8	6	4	3
42/2026/NĐ-CP	2026-01-26	8	6	5	1	2026-01-26	Sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực lâm nghiệp và kiểm lâm
43/2026/NĐ-CP	2026-01-26	8	6	5	1	2026-01-26	Sửa đổi, bổ sung một số điều của các nghị định trong lĩnh vực bảo tồn thiên nhiên và đa dạng sinh học
45/2026/NĐ-CP	2026-01-26	8	6	4	3
46/2026/NĐ-CP	2026-01-26	8	6	4	4
66.12/2026/NQ-CP	2026-01-26	4	6	5	1	2026-01-26	Tổ chức và hoạt động của Ban Chỉ huy quân sự xã, phường, đặc khu trực thuộc Bộ Chỉ huy quân sự tỉnh, thành phố trực thuộc trung ương, Bộ Tư lệnh Thủ đô Hà Nội, Bộ Tư lệnh Thành phố Hồ Chí Minh
03/2026/TT-BCT	2026-01-26	6		5	1	2026-03-15	Quy định về hạn ngạch thuế quan nhập khẩu mặt hàng muối, trứng gia cầm năm 2026
04/2026/TT-BCT	2026-01-26	6		5	1	2026-03-15	Quy định về hạn ngạch thuế quan nhập khẩu thuốc lá nguyên liệu năm 2026
06/2026/TT-BTC	2026-01-26	6		2	1
66.13/2026/NQ-CP	2026-01-27	4	6	4	3
05/2026/QĐ-TTg	2026-01-27	3	3	5	1	2026-01-27	Quy định nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương thực hiện Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030
07/2026/QĐ-TTg	2026-01-27	3	3	5	1	2026-03-16	Thành lập, quản lý và sử dụng Quỹ phòng, chống tội phạm
03/2026/TT-BXD	2026-01-28	6		5	1	2026-01-28	Hướng dẫn một số điều của Nghị định về phát triển đô thị thông minh
48/2026/NĐ-CP	2026-01-29	8	6	5	1	2026-01-29	Sửa đổi, bổ sung một số điều của Nghị định số 08/2022/NĐ-CP ngày 10 tháng 01 năm 2022 của Chính phủ quy định chi tiết một số điều của Luật Bảo vệ môi trường được sửa đổi, bổ sung bởi Nghị định số 05/2025/NĐ-CP ngày 06 tháng 01 năm 2025
03/2026/TT-BGDĐT	2026-01-30	6		5	1	2026-01-30	Quy định quy tắc ứng xử của nhà giáo
04/2026/TT-BXD	2026-01-30	6		5	1	2026-02-01	Ban hành Định mức kinh tế - kỹ thuật bảo dưỡng kết cấu hạ tầng đường sắt quốc gia
49/2026/NĐ-CP	2026-01-31	8	6	5	1	2026-01-31	Quy định chi tiết và hướng dẫn một số điều của Nghị quyết số 254/2025/QH15 của Quốc hội quy định một số cơ chế, chính sách tháo gỡ khó khăn, vướng mắc trong tổ chức thi hành Luật Đất đai
50/2026/NĐ-CP	2026-01-31	8	6	4	3
51/2026/NĐ-CP	2026-02-02	8	6	5	1	2026-03-26	Sửa đổi, bổ sung một số điều của Nghị định số 143/2013/NĐ-CP ngày 24 tháng 10 năm 2013 của Chính phủ quy định về bồi hoàn học bổng và chi phí đào tạo
08/2026/TT-BTC	2026-02-03	6		5	1	2026-02-03	Sửa đổi, bổ sung một số điều của Thông tư số 96/2020/TT-BTC ngày 16 tháng 11 năm 2020 của Bộ trưởng Bộ Tài chính hướng dẫn công bố thông tin trên thị trường chứng khoán được sửa đổi, bố sung bởi Thông tư số 68/2024/TT-BTC và Thông tư số 18/2025/TT- BTC, Thông tư số 120/2020/TT-BTC ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Tài chính quy định giao dịch cổ phiếu niêm yết, đăng ký giao dịch và chứng chỉ quỹ, trái phiếu doanh nghiệp, chứng quyền có bảo đảm niêm yết trên hệ thống giao dịch chứng khoán đưực sửa đổi, bổ sung bởi Thông tư số 68/2024/TT-BTC, Thông tư số 121/2020/TT-BTC ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Tài chính quy định về hoạt động của công ty chứng khoán đưực sửa đổi, bổ sung bởi Thông tư số 68/2024/TT-BTC
13/2026/TT-BCA	2026-02-03	6		5	1	2026-03-20	Sửa đổi, bổ sung một số điều của Thông tư số 43/2022/TT-BCA ngày 27 tháng 10 năm 2022 của Bộ trưởng Bộ Công an quy định về hồ sơ, trình tự, thủ tục đề nghị Tòa án nhân dân xem xét giảm thời hạn, tạm đình chỉ chấp hành quyết định, miễn chấp hành phần thời gian còn lại cho học sinh trường giáo dưỡng, trại viên cơ sở giáo dục bắt buộc
09/2026/NQ-CP	2026-02-04	4	6	4	3
02/2026/TT-BYT	2026-02-04	6		5	1	2026-03-25	Sửa đổi Thông tư 57/2024/TT-BYT quy định việc phân cấp giải quyết thủ tục hành chính trong lĩnh vực khám bệnh, chữa bệnh thuộc thẩm quyền quản lý của Bộ Y tế
54/2026/NĐ-CP	2026-02-09	8	6	5	1	2026-02-09	Sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực nhà ở, kinh doanh bất động sản
04/2026/TT-BGDĐT	2026-02-10	6		5	1	2026-02-10	Quy định chế độ làm việc đối với giáo viên cơ sở giáo dục thường xuyên
05/2026/TT-BXD	2026-02-10	6		5	1	2026-04-01	Quy định về bảo trì công trình hàng hải và tần suất khảo sát thông báo hàng hải
11/2026/TT-BTC	2026-02-10	6		2	1
03/2026/TT-BKHCN	2026-02-12	6		5	1	2026-03-29	Quy định chi tiết thi hành một số điều Nghị định số 37/2026/NĐ-CP ngày 23 tháng 01 năm 2026 của Chính phủ về Giải thưởng chất lượng quốc gia
03/2026/TT-BYT	2026-02-12	6		5	1	2026-02-15	Bãi bỏ một số văn bản quy phạm pháp luật
05/2026/TT-BGDĐT	2026-02-12	6		5	1	2026-02-12	Quy định chế độ làm việc đối với nhà giáo giáo dục nghề nghiệp
06/2026/TT-BCT	2026-02-12	6		5	1	2026-02-12	Quy định về hạn ngạch thuế quan nhập khẩu để thực hiện Bản Thỏa thuận thúc đẩy thương mại song phương giữa Chính phủ nước Cộng hòa Xã hội Chủ nghĩa Việt Nam và Chính phủ Vương quốc Campuchia giai đoạn 2025 - 2026
13/2026/TT-BQP	2026-02-12	6		5	1	2026-02-12	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất thuộc phạm vi quản lý của Bộ Quốc phòng
15/2026/TT-BQP	2026-02-12	6		5	1	2026-02-12	Quy định về trình tự, thủ tục cấp phép cho tàu quân sự nước ngoài đến Việt Nam và tàu quân sự Việt Nam đi nước ngoài; thủ tục nhập cảnh, xuất cảnh, chuyển cảng đối với tàu quân sự nước ngoài đến Việt Nam; nội dung và phạm vi bảo vệ của doanh nghiệp bảo vệ được thuê bảo vệ tàu quân sự nước ngoài đến Việt Nam để sửa chữa
60/2026/NĐ-CP	2026-02-13	8	6	5	1	2026-02-13	Quy định về tổ hợp công nghiệp an ninh quốc gia
61/2026/NĐ-CP	2026-02-13	8	6	5	1	2026-04-01	Quy định về danh mục, việc quản lý, sử dụng phương tiện, thiết bị kỹ thuật nghiệp vụ và quy trình thu thập, sử dụng dữ liệu thu được từ phương tiện, thiết bị kỹ thuật do cá nhân, tổ chức cung cấp để phát hiện vi phạm hành chính
62/2026/NĐ-CP	2026-02-13	8	6	5	1	2026-03-01	Sửa đổi, bổ sung một số điều của Nghị định số 06/2005/NĐ-CP ngày 19 tháng 01 năm 2005 của Chính phủ về việc lập và hoạt động của Văn phòng đại diện của các tổ chức hợp tác, nghiên cứu của nước ngoài tại Việt Nam
66.15/2026/NQ-CP	2026-02-13	4	6	5	1	2026-02-13	Ban hành một cơ chế xử lý khó khăn, vướng mắc do quy định của pháp luật về phát triển nhà ở xã hội
06/2026/TT-BXD	2026-02-13	6		5	1	2026-04-15	Công bố vùng nước cảng biển, khu vực hàng hải thuộc địa phận tỉnh An Giang, tỉnh Cà Mau và khu vực quản lý của Cảng vụ Hàng hải Kiên Giang
06/2026/TT-BGDĐT	2026-02-15	6		5	1	2026-02-15	Ban hành Quy chế tuyển sinh các ngành đào tạo trình độ đại học và ngành Giáo dục Mầm non trình độ cao đẳng
07/2026/TT-BGDĐT	2026-02-15	6		5	1	2026-04-02	Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng đối với ngành Giáo dục
08/2026/TT-BXD	2026-02-15	6		5	1	2026-02-15	Sửa đổi, bổ sung một số điều của các Thông tư trong lĩnh vực nhà ở
333/QĐ-BTC	2026-02-23	3		2	1
08/2026/TT-BCT	2026-02-25	6		5	1	2026-02-25	Sửa đổi, bổ sung một số điều của Thông tư số 04/2020/TT-BCT ngày 22 tháng 01 năm 2020 của Bộ trưởng Bộ Công Thương quy định về đấu giá hạn ngạch thuế quan nhập khẩu ô tô đã qua sử dụng theo Hiệp định Đối tác Toàn diện và Tiến bộ Xuyên Thái Bình Dương
09/2026/TT-BCT	2026-02-26	6		5	1	2026-09-01	Ban hành Quy chuẩn kỹ thuật quốc gia đối với các sản phẩm sữa dạng lỏng
10/2026/TT-BCT	2026-02-26	6		5	1	2026-12-01	Kèm theo Quy chuẩn kỹ thuật quốc gia về dầu thực vật tinh chế
09/2026/TT-BXD	2026-02-27	6		5	1	2026-03-01	Phân cấp quản lý nhà nước về giao thông đường thủy nội địa thuộc phạm vi quản lý của Bộ Xây dựng
11/2026/TT-BCT	2026-02-27	6		5	1	2026-04-16	Quy định về truy xuất nguồn gốc thực phẩm thuộc phạm vi quản lý của Bộ Công Thương
14/2026/TT-BTC	2026-03-02	6		2	1
67/2026/NĐ-CP	2026-03-04	8	6	5	1	2026-03-04	Quy định chi tiết và biện pháp thi hành về thiết kế kỹ thuật tổng thể của dự án đầu tư xây dựng tuyến đường sắt quốc gia, tuyến đường sắt địa phương
68/2026/NĐ-CP	2026-03-05	8	6	4	3
18/2026/TT-BTC	2026-03-05	6		2	1
12/2026/TT-BCT	2026-03-09	6		5	1	2026-05-01	Bãi bỏ một số văn bản quy phạm pháp luật thuộc thẩm quyền của Bộ trưởng Bộ Công Thương
73/2026/NĐ-CP	2026-03-10	8	6	4	9
19/2026/TT-BTC	2026-03-10	6		5	2	2026-05-11	Bãi bỏ Thông tư số 338/2016/TT-BTC ngày 28 tháng 12 năm 2016 của Bộ trưởng Bộ Tài chính quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác xây dựng văn bản quy phạm pháp luật và hoàn thiện hệ thống pháp luật và Thông tư số 42/2022/TT-BTC ngày 06 tháng 7 năm 2022 của Bộ trưởng Bộ Tài chính sửa đổi, bổ sung một số Điều của Thông tư số 338/2016/TT-BTC
66/2026/NĐ-CP	2026-03-12	8	6	5	1	2026-03-15	Quy định chi tiết một số điều của Luật Giáo dục
20/2026/TT-BTC	2026-03-12	6		2	1
76/2026/NĐ-CP	2026-03-16	8	6	5	1	2026-05-01	Sửa đổi, bổ sung một số điều của Nghị định số 125/2021/NĐ-CP của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực bình đẳng giới
02/2026/TT-BVHTTDL	2026-03-16	6		5	1	2026-05-01	Quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức các chương trình văn hóa nghệ thuật; ngày hội giao lưu, liên hoan văn hóa, thể thao và du lịch phục vụ đồng bào đang sinh sống tại vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn, tại xã đảo, đặc khu
21/2026/TT-BTC	2026-03-17	6		2	1
22/2026/TT-BTC	2026-03-17	6		2	1
80/2026/NĐ-CP	2026-03-19	8	6	5	1	2026-05-15	Sửa đổi, bổ sung một số điều của Nghị định số 142/2017/NĐ-CP ngày 11 tháng 12 năm 2017 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực hàng hải được sửa đổi, bổ sung theo Nghị định số 123/2021/NĐ-CP ngày 28 tháng 12 năm 2021 của Chính phủ và Nghị định số 139/2021/NĐ-CP ngày 31 tháng 12 năm 2021 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường thủy nội địa
15/2026/TT-BCT	2026-03-25	6	50	4	4
25/2026/TT-BTC	2026-03-25	6		2	1
27/2026/TT-BTC	2026-03-27	6		2	1
28/2026/TT-BTC	2026-03-27	6		2	1
29/2026/TT-BTC	2026-03-27	6		2	1
30/2026/TT-BTC	2026-03-27	6		2	1
33/2026/TT-BTC	2026-03-30	6		2	1
34/2026/TT-BTC	2026-03-30	6		2	1
104/2026/NĐ-CP	2026-03-31	8	6	4	5
96/2026/NĐ-CP	2026-03-31	8	6	4	4
35/2026/TT-BTC	2026-03-31	6	34	4	4
36/2026/TT-BTC	2026-03-31	6		2	1
38/2026/TT-BTC	2026-03-31	6		2	1
39/2026/TT-BTC	2026-03-31	6		2	1
17-KL/TW	2026-04-02	7		3	1		Định hướng lập pháp nhiệm kỳ Quốc hội khóa XVI
116/2026/NĐ-CP	2026-04-02	8	6	4	3
118/2026/NĐ-CP	2026-04-03	8	6	2	1
121/2026/NĐ-CP	2026-04-03	8	6	2	1
123/2026/NĐ-CP	2026-04-04	8	6	2	1
88/NQ-CP	2026-04-05	4	6	3	1		Thúc đẩy phát triển thị trường trong nước, kích cầu tiêu dùng, đẩy…
125/2026/NĐ-CP	2026-04-06	8	6	2	1
127/2026/NĐ-CP	2026-04-06	8	6	2	1
128/2026/NĐ-CP	2026-04-06	8	6	2	1
129/2026/NĐ-CP	2026-04-06	8	6	2	1
131/2026/NĐ-CP	2026-04-06	8	6	2	1
132/2026/NĐ-CP	2026-04-06	8	6	2	1
133/2026/NĐ-CP	2026-04-06	8	6	2	1
134/2026/NĐ-CP	2026-04-06	8	6	2	1
100/NQ-CP	2026-04-06	4	6	2	1
15/2026/NQ-CP	2026-04-06	4	6	2	1
97/NQ-CP	2026-04-06	4	6	2	1
40/2026/TT-BTC	2026-04-06	6		2	1
41/2026/TT-BTC	2026-04-06	6		2	1
135/2026/NĐ-CP	2026-04-07	8	6	2	1
136/2026/NĐ-CP	2026-04-07	8	6	2	1
137/2026/NĐ-CP	2026-04-07	8	6	2	1
138/2026/NĐ-CP	2026-04-07	8	6	2	1
139/2026/NĐ-CP	2026-04-07	8	6	2	1
16/2026/NQ-CP	2026-04-07	4	6	2	1
105/NQ-CP	2026-04-08	4	6	2	1
33/2026/TT-BCA	2026-04-10	6		2	1
140/2026/NĐ-CP	2026-04-16	8	6	2	1
109/NQ-CP	2026-04-16	4	6	2	1
09/2026/QH16	2026-04-24	1	1	4	3
29/2026/QH16	2026-04-24	4	1	4	4
113/NQ-CP	2026-04-25	4	6	2	1
141/2026/NĐ-CP	2026-04-29	8	6	2	1
116/NQ-CP	2026-04-29	4	6	2	1
17/2026/NQ-CP	2026-04-29	4	6	2	1
18/2026/NQ-CP	2026-04-29	4	6	2	1
19/2026/NQ-CP	2026-04-29	4	6	2	1
20/2026/NQ-CP	2026-04-29	4	6	2	1
21/2026/NQ-CP	2026-04-29	4	6	2	1
22/2026/NQ-CP	2026-04-29	4	6	2	1
23/2026/NQ-CP	2026-04-29	4	6	2	1
24/2026/NQ-CP	2026-04-29	4	6	2	1
45/2026/TT-BTC	2026-04-29	6		2	1
142/2026/NĐ-CP	2026-04-30	8	6	2	1
25/2026/NQ-CP	2026-04-30	4	6	2	1
18/2026/TT-BXD	2026-04-30	6		2	1
143/2026/NĐ-CP	2026-05-05	8	6	2	1
144/2026/NĐ-CP	2026-05-05	8	6	2	1
145/2026/NĐ-CP	2026-05-05	8	6	2	1
798/QĐ-TTg	2026-05-05	3	3	2	1
07/2026/TT-BNV	2026-05-05	6		2	1
24/2026/TT-BCT	2026-05-05	6	50	4	3
146/2026/NĐ-CP	2026-05-06	8	6	2	1
122/NQ-CP	2026-05-06	4	6	2	1
26/2026/NQ-CP	2026-05-06	4	6	2	1
147/2026/NĐ-CP	2026-05-07	8	6	2	1
18/CT-TTg	2026-05-08	9	3	3	1		Nâng cao chất lượng cán bộ, công chức chính quyền địa phương cấp xã
126/NQ-CP	2026-05-11	4	6	2	1
148/2026/NĐ-CP	2026-05-12	8	6	2	1
150/2026/NĐ-CP	2026-05-13	8	6	2	1
151/2026/NĐ-CP	2026-05-13	8	6	2	1
152/2026/NĐ-CP	2026-05-13	8	6	2	1
50/2026/TT-BTC	2026-05-13	6		2	1
153/2026/NĐ-CP	2026-05-14	8	6	2	1
52/2026/TT-BTC	2026-05-14	6		2	1
155/2026/NĐ-CP	2026-05-15	8	6	2	1
156/2026/NĐ-CP	2026-05-15	8	6	2	1
158/2026/NĐ-CP	2026-05-15	8	6	2	1
159/2026/NĐ-CP	2026-05-15	8	6	2	1
160/2026/NĐ-CP	2026-05-15	8	6	2	1
161/2026/NĐ-CP	2026-05-15	8	6	2	1
162/2026/NĐ-CP	2026-05-15	8	6	2	1
167/2026/NĐ-CP	2026-05-15	8	6	2	1
168/2026/NĐ-CP	2026-05-15	8	6	2	1
169/2026/NĐ-CP	2026-05-15	8	6	2	1
170/2026/NĐ-CP	2026-05-15	8	6	2	1
171/2026/NĐ-CP	2026-05-15	8	6	2	1
172/2026/NĐ-CP	2026-05-15	8	6	2	1
175/2026/NĐ-CP	2026-05-15	8	6	2	1
08/2026/TT-BNV	2026-05-15	6		2	1
20/2026/TT-BXD	2026-05-15	6		2	1
55/2026/TT-BTC	2026-05-15	6	34	4	3
56/2026/TT-BCA	2026-05-15	6		2	1
56/2026/TT-BTC	2026-05-15	6		2	1
34-KL/TW	2026-05-18	7		3	1		Sắp xếp thôn, tổ dân phố và bố trí, sử dụng, chế độ, chính sách đối…
66.19/2026/NQ-CP	2026-05-18	4	6	4	3
13/2026/TT-NHNN	2026-05-19	6		2	1
17/2026/TT-NHNN	2026-05-19	6		2	1
22/2026/TT-BNNMT	2026-05-19	6		2	1
65/2026/TT-BCA	2026-05-19	6		2	1
21/CT-TTg	2026-05-20	9	3	6	1		Sắp xếp thôn, tổ dân phố và bố trí, sử dụng, chế độ, chính sách đối với người hoạt động không chuyên trách
892/QĐ-TTg	2026-05-20	3	3	2	1
893/QĐ-TTg	2026-05-20	3	3	2	1
26/2026/TT-BCT	2026-05-20	6	50	4	15
181/2026/NĐ-CP	2026-05-21	8	6	2	1
182/2026/NĐ-CP	2026-05-22	8	6	2	1
58/2026/TT-BTC	2026-05-25	6		2	1
185/2026/NĐ-CP	2026-05-26	8	6	2	1
187/2026/NĐ-CP	2026-05-27	8	6	2	1
188/2026/NĐ-CP	2026-05-27	8	6	2	1
189/2026/NĐ-CP	2026-05-28	8	6	2	1
191/2026/NĐ-CP	2026-05-29	8	6	2	1
28/2026/QĐ-TTg	2026-05-29	3	3	2	1
26/2026/TT-BNNMT	2026-05-29	6		2	1
192/2026/NĐ-CP	2026-05-30	8	6	2	1
25/2026/TT-BKHCN	2026-05-30	6		2	1
27/2026/TT-BKHCN	2026-05-31	6		2	1
28/2026/TT-BKHCN	2026-05-31	6		2	1
141/NQ-CP	2026-06-01	4	6	2	1
982/QĐ-TTg	2026-06-04	3	3	2	1
200/2026/NĐ-CP	2026-06-05	8	6	2	1
30/2026/TT-BKHCN	2026-06-06	6		2	1
207/2026/NĐ-CP	2026-06-15	8	6	2	1
33/2026/TT-BKHCN	2026-06-15	6		2	1
91/2026/TT-BTC	2026-06-30	6	34	4	4`
